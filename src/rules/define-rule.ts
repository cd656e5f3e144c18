import type { Node, Position } from 'unist';
import type { Postmortem, Zone } from '../ast/nodes.ts';

/** How loud a rule is. `info` never changes the exit code. */
export type Severity = 'off' | 'info' | 'warn' | 'error';

/** Sets of rules, from near-certain defects only to everything. */
export type Preset = 'minimal' | 'recommended' | 'strict';

/** What kind of defect a rule finds. */
export type Category =
  | 'structure'
  | 'time'
  | 'action-items'
  | 'causes'
  | 'language'
  | 'impact'
  | 'links'
  | 'security';

/** Who is to read the documents. */
export type Audience = 'internal' | 'public';

/** Replace the source from offset `range[0]` up to `range[1]` by `text`. */
export interface TextEdit {
  range: [start: number, end: number];
  text: string;
}

/** A change that a person has to choose. */
export interface Suggestion {
  message: string;
  edit: TextEdit;
}

/** One problem: `message` says what, `note` why, `expected`, `fix` or `suggestions` what to do. */
export interface Problem {
  /** Where; the whole document (line 1) when the place is a thing that is not there. */
  place?: Node | Position | undefined;
  message: string;
  /** At most this loud, where this problem is less certain or weighs less than others of its rule. */
  severity?: 'info' | 'warn' | undefined;
  note?: string | undefined;
  /** What could stand there instead. */
  expected?: string[] | undefined;
  /** An edit that cannot change the meaning. */
  fix?: TextEdit | undefined;
  suggestions?: Suggestion[] | undefined;
}

/** What the configuration says of all documents. */
export interface Settings {
  /** Zone of times for which a document names none. */
  timezone?: Zone | undefined;
  /** What abbreviations of zones stand for, by abbreviation, upper case. */
  abbreviations?: ReadonlyMap<string, Zone> | undefined;
  /** Date, `YYYY-MM-DD`, that counts as today. The clock is never asked, so that runs repeat. */
  today?: string | undefined;
  /** `internal` when not given. */
  audience?: Audience | undefined;
  /** The template that documents are made from. */
  template?: Postmortem | undefined;
}

/** Looks at other files. Paths are relative to where the path of the document is, with `/`. */
export interface FileAccess {
  exists: (path: string) => boolean;
}

/** What a rule is given besides the tree. */
export interface RuleContext<Options extends object = object> {
  options: Options;
  settings: Settings;
  /** Path of the document, as given; undefined for text without a file. */
  path?: string | undefined;
  /** Undefined where there are no other files to be seen. */
  files?: FileAccess | undefined;
  /** The source text of a node or a range, as written, to build an edit from; `''` without a position. */
  sourceOf: (place: Node | Position) => string;
  report: (problem: Problem) => void;
}

export interface RuleOptions<Options extends object> {
  /** JSON Schema of the options object. */
  schema: object;
  defaults: Options;
}

export interface Rule<Options extends object = object> {
  /** Stable, kebab-case, names the defect; what users write in configs and comments. */
  name: string;
  /** One sentence that says what is flagged. */
  description: string;
  category: Category;
  /** Page that explains a rule that is not pm-lint's own. */
  url?: string;
  /** Severity in each preset, with the options that the preset sets. */
  presets: Record<Preset, Severity | [Severity, Partial<Options>]>;
  /** Whether it asks for what a draft may still lack; there it is one step less loud. */
  completeness?: true;
  /** Whether some problems come with a safe `fix`. */
  fixable?: true;
  /** Whether some problems come with `suggestions`. */
  hasSuggestions?: true;
  options?: RuleOptions<Options>;
  check: (tree: Postmortem, context: RuleContext<Options>) => void;
}

/**
 * Name the shape of a rule, so that its module is checked where it is written.
 *
 * @returns The rule as given; its options are known to itself only.
 */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule {
  return rule as unknown as Rule;
}
