/** A name for a content: the same for the same, and another for anything else. */
export function digest(content: string | Uint8Array): string {
  // Most runs ask for none, and loading the module takes as long as reading a document.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(content).digest('hex');
}
