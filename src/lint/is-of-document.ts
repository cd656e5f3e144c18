/** Where a finding is. */
interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Whether a finding is about the whole document: a thing that is missing has no place of its own. */
export function isOfDocument({ line, column, endLine, endColumn }: Place): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}
