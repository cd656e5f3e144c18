/** Measures of the page, in the units of the view box. */
export const page = {
  width: 960,
  margin: 32,
  /** The right end of what is written. */
  right: 928,
} as const;
