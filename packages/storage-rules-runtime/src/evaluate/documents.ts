import { EvaluationError } from '../values/evaluation-error.ts';
import { pathText, type RulesMap, type RulesPath } from '../values/value.ts';

/** What is known of Firestore while one request is decided: path → document, or null where there is none. */
export type Documents = ReadonlyMap<string, RulesMap | null>;

/** Thrown through the evaluation when a document must be fetched first; the decision then begins again. */
export class DocumentNeeded extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`The document ${path} is needed.`);
    this.path = path;
  }
}

/** Source: https://firebase.google.com/docs/storage/security/rules-conditions#enhance_with_firestore */
const MAX_DOCUMENTS = 2;

/**
 * Reads of one decision. A document counts once, however often it is read; reading a third one is an evaluation error.
 *
 * @throws DocumentNeeded when the document is not there yet
 */
export class DocumentReader {
  private readonly documents: Documents;
  private readonly read = new Set<string>();

  constructor(documents: Documents) {
    this.documents = documents;
  }

  find(path: RulesPath): RulesMap | null {
    const text = documentPath(path);
    this.read.add(text);
    if (this.read.size > MAX_DOCUMENTS) {
      this.read.delete(text);
      throw new EvaluationError(
        `A decision can read ${MAX_DOCUMENTS} Firestore documents at most; ${text} is one more.`,
      );
    }
    if (isUnwritable(path)) return null;
    const document = this.documents.get(text);
    if (document === undefined) throw new DocumentNeeded(text);
    return document;
  }
}

/** `/databases/{database}/documents/…` down to a document. */
function documentPath(path: RulesPath): string {
  const [root, database, documents, ...names] = path.segments;
  if (
    root !== 'databases' ||
    database === undefined ||
    documents !== 'documents' ||
    names.length === 0 ||
    names.length % 2 === 1
  ) {
    throw new EvaluationError(`${pathText(path)} is no path of a document: /databases/(default)/documents/… is.`);
  }
  return pathText(path);
}

/** Names that no document can have. They are not asked for: on their way, "..", "" and "a/b" would become other documents. */
function isUnwritable(path: RulesPath): boolean {
  return path.segments.some((name) => name === '' || name === '.' || name === '..' || name.includes('/'));
}
