import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocument, writeDocuments } from './documents.mjs';
import { memoryOf, takeTurns, timeOf } from './measure.mjs';
import { tools } from './tools.mjs';

// Each of these measures something and returns a table: a title, the cells of the head, and those of
// the rows; or a note where there is nothing to measure.

/** The whole process, for one small document. */
export function coldStart(folder, { turns }) {
  const path = join(folder, 'incident.md');
  writeFileSync(path, small);
  const rows = takeTurns(
    { ...commandsFor(path), 'pm-lint --version': [...tools['pm-lint']('--version')] },
    turns,
  );
  return toTable('One small document', 'node -e 0', rows);
}

const small = `# Checkout was down

## Timeline

- 2024-03-05 14:02 UTC: Error rate rises.
- 14:05 UTC: Alarm fires.
- 14:40 UTC: The cart service is restarted; all is well.

## Action items

- [ ] Alert on the length of the queue (@maria, CART-12, 2024-03-20)
`;

/** Many documents, against parsing them only. */
export function throughput(folder, { count, turns }) {
  const path = folderOf(folder, count);
  const { 'node -e 0': _none, ...commands } = commandsFor(path);
  const rows = takeTurns(commands, turns);
  return toTable(`${count.toLocaleString('en')} documents`, 'mdast-util-from-markdown', rows);
}

/** The same documents again, from the cache, where the command has one. */
export function cachedRerun(folder, { count, turns }) {
  const title = `${count.toLocaleString('en')} documents, nothing changed`;
  const [node, help] = [process.execPath, tools['pm-lint']('--help')];
  const { stdout } = spawnSync(node, help, { encoding: 'utf8' });
  if (!stdout.includes('--cache ')) return { title, note: 'This pm-lint has no `--cache`.' };

  const options = ['--cache', '--cache-location', join(folder, 'cache')];
  const command = [...tools['pm-lint'](folderOf(folder, count)), ...options];
  const first = timeOf(command);
  const again = takeTurns({ again: command }, turns).again.time;
  const rows = {
    'first run': { time: first, ratio: 1 },
    'second run': { time: again, ratio: again / first },
  };
  return toTable(title, 'first run', rows);
}

/** One document, the bigger the longer it takes. */
export function growth(folder, { megabytes }) {
  const head = [
    '',
    ...megabytes.map((size) => `${size} MB`),
    `${megabytes.at(-1)} MB : ${megabytes[0]} MB`,
  ];
  const rows = ['mdast-util-from-markdown', 'pm-lint'].map((name) => {
    const times = megabytes.map((size) => timeOf(tools[name](bigDocument(folder, size))));
    return [name, ...times.map(seconds), ratio(times.at(-1) / times[0])];
  });
  return { title: 'One big document', head, rows };
}

/** The most memory that a process has. That of rumdl, which is no Node.js, is not told. */
export function memory(folder, { count, megabytes }) {
  const paths = {
    [`${count.toLocaleString('en')} documents`]: folderOf(folder, count),
    [`${megabytes} MB`]: bigDocument(folder, megabytes),
  };
  const head = ['', ...Object.keys(paths)];
  const rows = ['mdast-util-from-markdown', 'pm-lint', 'markdownlint-cli2', 'remark-cli'].map(
    (name) => [
      name,
      ...Object.values(paths).map((path) => megabytesOf(memoryOf(tools[name](path)))),
    ],
  );
  return { title: 'Peak memory', head, rows };
}

function commandsFor(path) {
  return Object.fromEntries(Object.entries(tools).map(([name, argvOf]) => [name, argvOf(path)]));
}

function toTable(title, measure, rows) {
  const cells = Object.entries(rows).map(([name, row]) => [
    name,
    seconds(row.time),
    ratio(row.ratio),
  ]);
  return { title, head: ['', 'time', `× ${measure}`], rows: cells };
}

function folderOf(folder, count) {
  const path = join(folder, String(count));
  if (!existsSync(path)) writeDocuments(path, count);
  return path;
}

function bigDocument(folder, megabytes) {
  const path = join(folder, `incident-${megabytes}-mb.md`);
  if (!existsSync(path)) writeDocument(path, megabytes * 1e6);
  return path;
}

function seconds(milliseconds) {
  if (milliseconds === Number.POSITIVE_INFINITY) return 'too long';
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

function megabytesOf(number) {
  return Number.isNaN(number) ? 'too long' : `${Math.round(number)} MB`;
}

function ratio(number) {
  if (!Number.isFinite(number)) return '';
  return number.toFixed(number < 1 ? 3 : 2);
}
