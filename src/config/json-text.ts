import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { location } from 'vfile-location';
import type { ConfigText, Place } from './config-text.ts';

/** Read JSON; comments and commas at the end of a list are fine. */
export function readJson(text: string): ConfigText {
  const found: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), found, { allowTrailingComma: true });
  const { toPoint } = location(text);
  const placeOf = (offset: number): Place => {
    const { line, column } = toPoint(offset) ?? { line: 1, column: 1 };
    return { line, column };
  };

  const errors = found.map(({ error, offset }) => ({
    ...placeOf(offset),
    message: reasons[printParseErrorCode(error)] ?? 'This is no JSON',
  }));
  const repeated = (root ? repeatedKeys(root) : []).map(({ value, offset }) => ({
    ...placeOf(offset),
    message: `\`${value}\` stands here twice`,
  }));
  return {
    value: root && getNodeValue(root),
    errors: [...errors, ...repeated],
    locate(path, isKey = false) {
      const node = root && nearest(root, [...path]);
      const isExact = root !== undefined && findNodeAtLocation(root, [...path]) !== undefined;
      const key = isKey && isExact ? node?.parent?.children?.[0] : undefined;
      return placeOf((key ?? node)?.offset ?? 0);
    },
  };
}

const reasons: Record<string, string> = {
  CloseBraceExpected: 'A `}` is missing',
  CloseBracketExpected: 'A `]` is missing',
  ColonExpected: 'A `:` is missing',
  CommaExpected: 'A `,` is missing',
  EndOfFileExpected: 'Nothing may follow here',
  PropertyNameExpected: 'A name in double quotes is missing',
  UnexpectedEndOfComment: 'The comment has no end',
  UnexpectedEndOfString: 'The string has no end',
  ValueExpected: 'A value is missing',
};

function nearest(root: Node, path: Array<string | number>): Node {
  const node = findNodeAtLocation(root, path);
  return node ?? (path.length > 0 ? nearest(root, path.slice(0, -1)) : root);
}

/** Of two values of one key, one would be passed over in silence. */
function repeatedKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const keys =
    node.type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const repeated = keys.filter((key, index) => {
    return keys.findIndex(({ value }) => value === key.value) < index;
  });
  return [...repeated, ...children.flatMap(repeatedKeys)];
}
