/** A command that cannot be carried out as written; the message is all that the user needs. */
export class UsageError extends Error {
  override name = 'UsageError';
}
