/**
 * Mutants that no request can tell from the rules, and why. Keyed by place and change, as the test names them. An entry that matches no
 * mutant any more fails the test.
 */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'signedIn: without request.auth != null':
    'reading request.auth.uid or its token is an error for nobody, which refuses as well',
  '/users/{uid}: without signedIn()': 'reading request.auth.uid is an error for nobody, which refuses as well',
  'lines: without value is string': 'replace() and matches() are errors on anything else',
  'distinct: without list is list': 'toSet() is an error on anything else',
  'chosenFrom: without list is list': 'toSet() is an error on anything else',
  'isId: {1,20} becomes {0,20}': 'Firestore takes neither a document nor a map key without a name',
  'createsSettings: without isId(group)': 'settingsOf() knows the three groups',
  'ownsAfter: without isId(code)': 'what has the shape of a code has that of an id',
  '/stats/clients: everybody may list': 'the match block is one document, and only collections are listed',
  'hasExactly: without data.keys().hasOnly(keys)': 'every key is read, so that many keys are exactly these',
  'hasExactly: without data.keys().size() == keys.size()': 'every key is read, so that none can be missing',
  "ownsAfter: without code.matches('[A-Z]{2,6}')":
    'a client with that code is in the same batch, and its own rule knows the shape',
  'ownsAfter: {2,6} becomes {2,7}': 'the same',
  'ownsAfter: {2,6} becomes {1,6}': 'the same',
  'ownsAfter: without getAfter(client(request.resource.data.clientId)).data.updatedBy == request.auth.uid':
    'a client written in the same batch carries the name of its writer, by its own rule',
  'freedAfter: without getAfter(client(resource.data.clientId)).data.updatedBy == request.auth.uid': 'the same',
};
