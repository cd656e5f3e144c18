/** From where to where a text stands in the front matter. */
export type Span = readonly [start: number, end: number];

/** A key with its plain values, without their quotes. */
export interface Entry {
  key: Span;
  values: Span[];
}
