/** A mistake in what the user configured: an unknown rule, a severity that is none, a wrong option. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}
