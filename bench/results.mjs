import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { versions } from './tools.mjs';

const results = new URL('RESULTS.md', import.meta.url);
const readme = new URL('../README.md', import.meta.url);
const markers = { start: '<!-- bench:start -->', end: '<!-- bench:end -->' };

/** A table in Markdown, below its title. */
export function markdownOf({ title, head, rows, note }) {
  if (note) return `### ${title}\n\n${note}\n`;
  const lines = [head, head.map((_, column) => (column === 0 ? '-' : '-:')), ...rows];
  return `### ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}

/** Write all tables into `RESULTS.md`, and those of `inReadme` into the readme. */
export function writeResults(tables, { inReadme, isQuick }) {
  const body = tables.map(markdownOf).join('\n');
  writeFileSync(results, `# Measurements\n\n${circumstances(isQuick)}\n\n${body}`);

  const text = readFileSync(readme, 'utf8');
  const [start, end] = [text.indexOf(markers.start), text.indexOf(markers.end)];
  if (start < 0 || end < start)
    throw new Error('README.md: the markers of the measurements do not pair');
  const head = text.slice(0, start + markers.start.length);
  const excerpt = inReadme.map(withoutTimes).map(markdownOf).join('\n');
  writeFileSync(readme, `${head}\n\n${excerpt}\n${text.slice(end)}`);
}

/** Those of one machine tell nothing to who has another. */
function withoutTimes({ head, rows, ...table }) {
  const kept = ([name, _time, ...ratios]) => [name, ...ratios];
  return { ...table, head: kept(head), rows: rows.map(kept) };
}

function circumstances(isQuick) {
  const [{ model } = { model: 'unknown' }, ...others] = cpus();
  const tools = Object.entries(versions()).map(([name, version]) => `${name} ${version}`);
  return `Written by \`npm run bench${isQuick ? ' -- --quick' : ''}\`: medians of runs that take turns, and how often they are the time of
the tool that the column names, in the same turn. Compare ratios, not times: the machine may have
had other work.

Node.js ${process.versions.node}, ${process.platform}, ${others.length + 1} × ${model.trim()}.
${tools.join(', ')}.`;
}
