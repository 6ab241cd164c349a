/** The rules with one thing wrong. `within` is the function or match block that holds it, `line` its place in firestore.rules. */
export type Mutant = { name: string; within: string; line: number; rules: string };

type Edit = { what: string; from: number; to: number; text: string };

/** Where strings stand in a line: what is in them is no code. */
function quoted(line: string): boolean[] {
  let inside = false;
  return [...line].map((character) => {
    if (character === "'") inside = !inside;
    return inside || character === "'";
  });
}

/** The parts of a line that are joined by `&&`: each as a range that reads as an expression on its own. */
function conjuncts(line: string): { from: number; to: number }[] {
  const prefix = /^\s*(?:&& |\|\| |\? |: )?(?:return |allow [a-z, ]+: if )?/u.exec(line)?.[0].length ?? 0;
  const inString = quoted(line);
  const parts: { from: number; to: number }[] = [];
  let [from, depth] = [prefix, 0];
  let to = prefix;
  for (; to < line.length; to += 1) {
    if (inString[to] === true) continue;
    const character = line[to] ?? '';
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    // A bracket that was opened on an earlier line closes here: the expression ends before it.
    if (depth < 0 || character === ';') break;
    if (depth === 0 && line.startsWith(' && ', to)) {
      parts.push({ from, to });
      from = to + 4;
    }
  }
  if (depth <= 0) parts.push({ from, to });
  return parts.filter((part) => part.to > part.from);
}

function everyMatch(
  line: string,
  pattern: RegExp,
  inStrings: boolean,
  change: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  const strings = quoted(line);
  return [...line.matchAll(pattern)].flatMap((match) => {
    const text = change(match);
    if (text === undefined || (strings[match.index] ?? false) !== inStrings) return [];
    return [
      { what: `${match[0].trim()} becomes ${text.trim()}`, from: match.index, to: match.index + match[0].length, text },
    ];
  });
}

const OTHER_PERMISSION: Readonly<Record<string, string>> = {
  'clients.view': 'clients.update',
  'clients.view_all': 'clients.view',
  'clients.create': 'clients.update',
  'clients.update': 'clients.view',
  'clients.delete': 'clients.update',
  'clients.invite': 'clients.update',
  'clients.manage_settings': 'clients.update',
  'work_items.manage': 'work_items.approve',
};

/** Everything that can go wrong in one line. */
function edits(line: string): Edit[] {
  const code =
    !/^\s*(?:let|function|match|service|rules_version|\/\/)\b/u.test(line) && !/^\s*(?:\/\/|'|\+|\[|c\.)/u.test(line);
  const dropped =
    code && /&&|\|\||return|allow|^\s*[?:]/u.test(line)
      ? conjuncts(line).map(({ from, to }) => ({ what: `without ${line.slice(from, to)}`, from, to, text: 'true' }))
      : [];
  return [
    ...dropped,
    ...everyMatch(line, / == /gu, false, () => ' != '),
    ...everyMatch(line, / \|\| /gu, false, () => ' && '),
    ...everyMatch(line, /!\(/gu, false, () => '('),
    ...everyMatch(line, /(<=|==|\+) (\d+)/gu, false, (match) =>
      match[1] === '==' ? undefined : `${match[1]} ${Number(match[2]) + 1}`,
    ),
    ...everyMatch(line, />= 0/gu, false, () => '>= -1'),
    ...everyMatch(line, /, (\d{2,5})(?=[,)])/gu, false, (match) => `, ${Number(match[1]) + 1}`),
    ...everyMatch(line, /\{(\d),(\d+)\}/gu, true, (match) => `{${match[1]},${Number(match[2]) + 1}}`),
    ...everyMatch(line, /\{([1-9]),(\d+)\}/gu, true, (match) => `{${Number(match[1]) - 1},${match[2]}}`),
    ...everyMatch(line, /\{([23])\}/gu, true, (match) => `{${Number(match[1]) + 1}}`),
    ...everyMatch(line, /hasOnly\(\[/gu, false, (match) => `${match[0]}'isAdmin', `),
    ...everyMatch(line, /return \['/gu, false, () => "return ['isAdmin', '").map((edit) => ({ ...edit, to: edit.to })),
    ...everyMatch(line, /can\(w, '(\w+\.\w+)'\)/gu, false, (match) => {
      const other = OTHER_PERMISSION[match[1] ?? ''];
      return other === undefined ? undefined : `can(w, '${other}')`;
    }),
    ...everyMatch(line, /\bgetAfter\(/gu, false, () => 'get('),
  ];
}

/** A letter that rules ask for, given to another permission. */
function letterSwaps(line: string): Edit[] {
  const pair = /'(clients\.(?:view|view_all|create|update|delete|invite)|work_items\.manage)': '(\w)'/u.exec(line);
  if (pair === null) return [];
  const at = pair.index + pair[0].length - 2;
  return [{ what: `${pair[1]} gets the letter z`, from: at, to: at + 1, text: 'z' }];
}

/** Rights that nobody gave, opened in a match block. */
function openings(line: string): Edit[] {
  if (!/^\s*match \/(?!databases)/u.test(line)) return [];
  return ['create', 'update', 'delete', 'list', 'get'].map((method) => {
    const text = ` allow ${method}: if signedIn();`;
    return { what: `everybody may ${method}`, from: line.length, to: line.length, text };
  });
}

/** Every mutant of the rules, in the order of their lines. */
export function mutantsOf(rules: string): Mutant[] {
  const lines = rules.split('\n');
  let within = '';
  let block = '';
  return lines.flatMap((line, index) => {
    const opened = /^\s*(?:function (\w+)|match (\S+))/u.exec(line);
    if (opened !== null) within = opened[1] ?? opened[2] ?? '';
    // An allow belongs to its match block, whatever functions stand between them.
    if (/^\s*match /u.test(line)) block = within;
    if (/^\s*allow /u.test(line)) within = block;
    if (/^\s*\/\//u.test(line)) return [];
    return [...edits(line), ...letterSwaps(line), ...openings(line)].map((edit) => {
      const changed = line.slice(0, edit.from) + edit.text + line.slice(edit.to);
      const mutated = [...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n');
      return { name: edit.what, within, line: index + 1, rules: mutated };
    });
  });
}
