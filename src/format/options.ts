import type { Zone } from '../ast/nodes.ts';
import type { ParseOptions } from '../parse.ts';

/** How the canonical form of a document is to look, where there is a choice. */
export interface FormatOptions extends ParseOptions {
  /**
   * How a timeline is written. `keep` leaves tables tables, and makes a list of everything else.
   *
   * @default 'keep'
   */
  timeline?: 'keep' | 'list' | 'table' | undefined;
  /**
   * Zones that are written on each entry of a timeline: those that are written on it in the source,
   * also those that it inherits from a title or a note, or also those that the caller assumes.
   *
   * @default 'written'
   */
  zones?: 'written' | 'inherited' | 'assumed' | undefined;
  /** Zone to which the entries of a timeline are converted; what was written stands behind, in brackets. */
  toZone?: Zone | undefined;
  /**
   * Where metadata stands: where it does, or in YAML front matter.
   *
   * @default 'keep'
   */
  metadata?: 'keep' | 'front-matter' | undefined;
  /**
   * Give sections of one known kind the title that most postmortems have, in English documents.
   *
   * @default false
   */
  standardTitles?: boolean | undefined;
  /**
   * Put the sections into the order in which most postmortems have them.
   *
   * @default false
   */
  standardOrder?: boolean | undefined;
}
