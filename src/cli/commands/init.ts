import { listCandidates } from '../../engine/candidates.ts';
import { findConfig } from '../../engine/config/find-config.ts';
import { toDocument } from '../../engine/documents.ts';
import { fileError } from '../../engine/file-error.ts';
import { readCandidate } from '../../engine/read-candidate.ts';
import { readSource } from '../../engine/read-source.ts';
import { shownPath } from '../../engine/shown-path.ts';
import { version } from '../../engine/version.ts';
import { configFile } from '../../init/config-file.ts';
import { withHook } from '../../init/pre-commit.ts';
import { type FoundPostmortem, type Survey, survey } from '../../init/survey.ts';
import { workflow } from '../../init/workflow.ts';
import { plural } from '../../report/plural.ts';
import type { Arguments } from '../arguments.ts';
import { readingFor } from '../reading.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/** A file that is to be written. */
interface Draft {
  path: string;
  text: string;
  /** Whether there is one already, which is added to. */
  isThere: boolean;
}

/**
 * `pm-lint init`: look at the documents of this folder, and write a configuration that fits them,
 * the hook for pre-commit and the workflow for GitHub. What is there is never overwritten. At a
 * terminal, ask before anything is written.
 *
 * @returns Exit code: 2 where a document could not be read, and so not be counted.
 * @throws {ConfigError} There is a configuration that makes no sense.
 * @throws {FileError} A file cannot be read or written.
 * @throws {UsageError} There is an operand.
 */
export async function init(settings: Arguments, world: World): Promise<number> {
  const [operand] = settings.operands;
  if (operand !== undefined) {
    throw new UsageError(`\`pm-lint init\` takes no \`${operand}\`: run it in the folder`);
  }
  const reading = { ...(await readingFor(settings, world)), onlyPostmortems: true };
  const found = await lookAround(reading);
  const drafts = await draftAll(found, world);
  const { stdout } = world;
  stdout.write(`${tellSurvey(found)}\n\n`);
  if (drafts.length === 0) {
    stdout.write('All is set up already.\n');
    return 0;
  }
  if (!(await agree(drafts, settings, world))) {
    stdout.write('Nothing was written.\n');
    return 0;
  }
  for (const draft of drafts) {
    await write(draft, world);
    stdout.write(`${draft.isThere ? 'Added to' : 'Wrote'} ${draft.path}\n`);
  }
  stdout.write(`\n${nextSteps(found)}`);
  return reading.complaints.count() > 0 ? 2 : 0;
}

async function lookAround(reading: Awaited<ReturnType<typeof readingFor>>): Promise<Survey> {
  const { files } = await listCandidates(['.'], reading);
  const postmortems: FoundPostmortem[] = [];
  const others: string[] = [];
  for (const candidate of files) {
    const { path } = candidate;
    const read = await reading.complaints.guard(path, async () =>
      toDocument(await readCandidate(candidate, reading)),
    );
    if (read && 'tree' in read) postmortems.push({ path, tree: read.tree });
    else others.push(path);
  }
  return survey(postmortems, others);
}

async function draftAll(found: Survey, world: World): Promise<Draft[]> {
  const drafts = [
    await draftConfig(found, world),
    await draftHook(world),
    await draftWorkflow(found, world),
  ];
  return drafts.filter((draft) => draft !== undefined);
}

async function draftConfig(found: Survey, world: World): Promise<Draft | undefined> {
  const { file } = await findConfig(world.cwd, world);
  if (!file) return { path: '.pm-lintrc.yaml', text: configFile(found), isThere: false };
  world.stderr.write(`pm-lint: ${shownPath(file.path, world)} is kept as it is\n`);
  return undefined;
}

async function draftHook(world: World): Promise<Draft | undefined> {
  const path = '.pre-commit-config.yaml';
  const isThere = world.exists(path);
  const before = isThere ? await readSource(path, world) : undefined;
  const text = withHook(before, version());
  if (text !== undefined) return { path, text, isThere };
  world.stderr.write(`pm-lint: ${path} is kept as it is\n`);
  return undefined;
}

/** Where another service runs the checks, its file is for people to change. */
async function draftWorkflow(found: Survey, world: World): Promise<Draft | undefined> {
  const path = '.github/workflows/postmortems.yml';
  if (world.exists(path)) return undefined;
  if (world.exists('.gitlab-ci.yml')) {
    const page = 'https://github.com/pm-lint/pm-lint/blob/main/docs/continuous-integration.md';
    world.stderr.write(
      `pm-lint: .gitlab-ci.yml is kept as it is; what to add: ${page}#on-gitlab\n`,
    );
    return undefined;
  }
  const options = found.postmortems === 0 ? ['--no-error-on-unmatched-pattern'] : [];
  const files = found.home?.folder ?? '.';
  return { path, text: workflow(files, { options, version: version() }), isThere: false };
}

/** Nobody can answer where there is no terminal, and `--yes` has answered. */
async function agree(drafts: readonly Draft[], { yes }: Arguments, world: World): Promise<boolean> {
  if (yes || !world.stdout.isTTY || !world.ask) return true;
  const paths = drafts.map(({ path }) => path).join(', ');
  const answer = await world.ask(`Write ${paths}? [Y/n] `);
  return /^(?:y(?:es)?)?$/i.test(answer.trim());
}

async function write({ path, text, isThere }: Draft, world: World): Promise<void> {
  try {
    await (isThere ? world.replaceFile(path, text) : world.createFile(path, text));
  } catch (error) {
    throw fileError(path, error);
  }
}

function tellSurvey({ postmortems, others, home }: Survey): string {
  if (postmortems === 0) return `No postmortem yet among ${plural(others, 'Markdown file')}.`;
  const where = home ? `, all in ${home.folder}` : '';
  return `${plural(postmortems, 'postmortem')}${where}; ${plural(others, 'other Markdown file')}.`;
}

function nextSteps({ postmortems }: Survey): string {
  const first =
    'npx pm-lint new docs/postmortems/2026-01-31-short-name.md   # a postmortem to fill in';
  const old = 'npx pm-lint --suppress-all   # or: report only what comes later';
  const steps = [
    'npx pm-lint                  # see what is found',
    postmortems === 0 ? first : old,
    'git add . && git commit',
  ];
  return `Next:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}
