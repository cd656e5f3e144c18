import { posix } from 'node:path';
import type { Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { findTickets, type Ticket } from './find-tickets.ts';

/** A document that was found to be a postmortem. */
export interface FoundPostmortem {
  /** With `/`, from the folder that is looked at. */
  path: string;
  tree: Postmortem;
}

/** What the documents of a folder have in common. */
export interface Survey {
  postmortems: number;
  /** How many Markdown files are none. */
  others: number;
  /** Where the postmortems are, if they have a folder for themselves. */
  home?: Home;
  /** Zones that documents name, and in how many. */
  zones: Map<string, number>;
  /** Abbreviations of zones that could mean several, and in how many documents they are. */
  ambiguous: Map<string, number>;
  /** What looks like a ticket and is none of those that pm-lint knows. */
  tickets: Ticket[];
}

/** A folder of postmortems. */
export interface Home {
  folder: string;
  /** The Markdown files in it that are none: a readme, a template. */
  others: string[];
}

/**
 * Look at what the postmortems of a folder have in common.
 *
 * @param others Paths of the Markdown files that are no postmortems.
 */
export function survey(postmortems: readonly FoundPostmortem[], others: readonly string[]): Survey {
  const home = findHome(postmortems, others);
  const zones = new Map<string, number>();
  const ambiguous = new Map<string, number>();
  for (const { tree } of postmortems) {
    const named = nodesOf(tree, 'timestamp').flatMap(({ node: { zone } }) => zone?.value ?? []);
    const isUnclear = (zone: (typeof named)[number]) =>
      zone.offset === undefined && zone.iana === undefined;
    count(
      named.filter((zone) => !isUnclear(zone)).map(({ name }) => name),
      zones,
    );
    count(
      named.filter(isUnclear).map(({ name }) => name),
      ambiguous,
    );
  }
  return {
    postmortems: postmortems.length,
    others: others.length,
    ...(home && { home }),
    zones,
    ambiguous,
    tickets: findTickets(postmortems.map(({ tree }) => tree)),
  };
}

/** Each name once for the document. */
function count(names: readonly string[], counts: Map<string, number>): void {
  for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** As many others as a folder of postmortems may have: a readme, a template, an index. */
const mostOthers = 3;

function findHome(
  postmortems: readonly FoundPostmortem[],
  others: readonly string[],
): Home | undefined {
  const [first, ...rest] = postmortems.map(({ path }) => posix.dirname(path));
  if (first === undefined || rest.length === 0) return undefined;
  const folder = rest.reduce(commonFolder, first);
  if (folder === '.') return undefined;
  const inside = others.filter((path) => path.startsWith(`${folder}/`));
  const isHome = inside.length <= mostOthers && inside.length < postmortems.length;
  return isHome ? { folder, others: inside } : undefined;
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (folder !== '.' && other !== folder && !other.startsWith(`${folder}/`)) {
    folder = posix.dirname(folder);
  }
  return folder;
}
