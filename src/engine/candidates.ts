import { posix } from 'node:path';
import { plural } from '../report/plural.ts';
import { type Complaints, type Notices, noComplaints } from './complaints.ts';
import type { FileSystem } from './file-system.ts';
import { findFiles, type Target } from './files.ts';
import type { IgnoredBy } from './ignore-files.ts';
import { createInShard, type Shard } from './shard.ts';

/** A file that may be checked. */
export interface Candidate {
  /** As the user writes it; `-` is the standard input. */
  path: string;
  /** Which one it is among all files, of other shards too; from 0. */
  position: number;
  /** Whether the user names the file itself, which is then checked whatever it holds. */
  isNamed: boolean;
}

/** What listing goes by. */
export interface Listing {
  fileSystem: FileSystem;
  complaints: Complaints;
  ignoredBy: IgnoredBy;
  /** Whether named files are taken like those of a directory: if they are postmortems. */
  onlyPostmortems: boolean;
  /** Whether it is a failure when a directory or glob holds no postmortem. */
  errorOnUnmatchedPattern: boolean;
  /** Which of the files are for this run; all where there is none. */
  shard?: Shard | undefined;
}

/** The files to look at, and what they were found for. */
export interface Candidates {
  files: Candidate[];
  /** Complain, once it is known which files are no postmortems, where a target has no others. */
  complainOfEmpty: (passedOver: ReadonlySet<string>) => void;
}

/**
 * List the files that operands stand for, in order: named ones as often as they are named, others
 * once. What is not there, or cannot be
 * listed, is complained about.
 */
export async function listCandidates(
  operands: readonly string[],
  listing: Listing,
): Promise<Candidates> {
  const isOurs = createInShard(listing.shard, listing.fileSystem);
  const claimed = new Set(operands.map((operand) => posix.normalize(operand)));
  const files: Array<Omit<Candidate, 'position'>> = [];
  const searched: Target[] = [];

  for (const operand of operands) {
    // What is wrong with an operand is told once, by the shard that it would be for as a file.
    const complaints = isOurs(operand) ? listing.complaints : noComplaints(nobody);
    const target = await complaints.guard(operand, () => findFiles(operand, listing));
    if (target?.kind === 'missing') complaints.add(`${operand}: no such file or directory`);
    else if (target?.kind === 'file') {
      files.push({ path: operand, isNamed: !listing.onlyPostmortems });
    } else if (target) {
      searched.push(target);
      for (const path of target.paths.filter((path) => !claimed.has(path))) {
        claimed.add(path);
        files.push({ path, isNamed: false });
      }
    }
  }
  const all = files.map((file, position) => ({ ...file, position }));
  return { files: all.filter(({ path }) => isOurs(path)), complainOfEmpty };

  function complainOfEmpty(passedOver: ReadonlySet<string>): void {
    if (!listing.errorOnUnmatchedPattern) return;
    for (const target of searched) {
      const isEmpty = target.paths.every((path) => passedOver.has(path));
      const isForUs = target.paths.length > 0 || isOurs(target.operand);
      if (isEmpty && isForUs) listing.complaints.add(nothingFound(target));
    }
  }
}

const nobody: Notices = { complain: () => {}, note: () => {} };

function nothingFound({ operand, kind, paths }: Target): string {
  const what = paths.length > 0 ? 'postmortem' : 'Markdown file (.md, .markdown)';
  const passedOver = paths.length > 0 ? `; ${plural(paths.length, 'file')} passed over` : '';
  return kind === 'directory'
    ? `${operand}: no ${what} in this directory${passedOver}`
    : `${operand}: no ${what} matches${passedOver}`;
}
