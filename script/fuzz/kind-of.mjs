/**
 * What a fault is about, whatever the text: without its numbers and what it quotes.
 *
 * @param {string} fault As `documentFaults` tells it.
 */
export function kindOf(fault) {
  return fault
    .replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '…')
    .replace(/\d+/g, '0')
    .replace(/file:\S+/g, '')
    .slice(0, 160);
}
