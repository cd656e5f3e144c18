/** Replace what stands in a text by spaces; its line endings and its length stay. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
