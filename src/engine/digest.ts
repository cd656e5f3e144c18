import { createHash } from 'node:crypto';

/** A name for a content: the same for the same, and another for anything else. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
