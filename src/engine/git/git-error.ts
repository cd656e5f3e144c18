/** What git cannot tell, or cannot be asked; the message says what to do. */
export class GitError extends Error {
  override name = 'GitError';
}
