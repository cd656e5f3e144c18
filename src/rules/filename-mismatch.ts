import { toString } from 'mdast-util-to-string';
import type { Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { contradicts, windowOf } from './facts/dates/date-window.ts';
import { nameDates } from './facts/dates/name-dates.ts';
import { originOf, statedDates } from './facts/dates/stated-dates.ts';

/**
 * Files are found, sorted and linked by their name. One that has the date or the number of another
 * incident is looked for in vain, and a second document for the same incident is soon begun.
 *
 * The date counts as right if any of those that the document gives goes with it: in the title, in
 * a field, as start or end, or in the timeline. A report may be named after the day on which it was
 * published, so a later date is reported only where the year, the month or the day alone is another.
 *
 * When not to use it: your files are named by something else that looks like a date.
 */
export default defineRule({
  name: 'filename-mismatch',
  description: 'Flag documents whose file name has another date or number than they have.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },

  check(tree, { path, report }) {
    if (path === undefined) return;
    const name = path.split(/[/\\]/).at(-1) ?? '';
    const problem = dateProblem(tree, path, name) ?? numberProblem(tree, name);
    if (problem) report(problem);
  },
});

function dateProblem(tree: Postmortem, path: string, name: string): Problem | undefined {
  const named = nameDates(path);
  const { title, field, ends, entries } = statedDates(tree);
  const windows = [title, field, [...ends, ...entries]].flatMap((each) => windowOf(each) ?? []);
  const [nearest] = windows;
  if (!nearest || named.length === 0) return undefined;
  if (windows.some((window) => named.some((date) => !contradicts(date, window)))) return undefined;
  const { date } = nearest.first;
  return {
    place: originOf(nearest.first),
    message: `The file \`${nameDates(name).length > 0 ? name : path}\` has another date than its incident (\`${date}\`): rename the file, or correct the date`,
  };
}

/** `003-labels.md` that begins with `Incident 004` */
function numberProblem(tree: Postmortem, name: string): Problem | undefined {
  const inName = numberOfName.exec(name)?.groups;
  const title = nodesOf(tree, 'title').find(({ ancestors }) => ancestors.length === 1)?.node;
  const inTitle = title && numberOfTitle.exec(toString(title))?.groups;
  if (!inName?.number || !inTitle?.number) return undefined;
  const isSameSort = (inName.key ?? '').toUpperCase() === (inTitle.key ?? '').toUpperCase();
  if (!isSameSort || Number(inName.number) === Number(inTitle.number)) return undefined;
  const [file, said] = [inName, inTitle].map(({ key = '', number }) => `${key}${number}`);
  return {
    place: title,
    message: `The file is number \`${file}\`, but its title says \`${said}\`: rename the file, or correct the title`,
  };
}

/** `003-labels.md`, `INC-3-labels.md`, `PM2021-003 - labels.md` */
const numberOfName =
  /^(?<key>[A-Z]{2,10}(?:19|20)\d\d-|[A-Z]{2,10}-)?(?!(?:19|20)\d\d\b)(?<number>\d{3,6})(?=[-_. ])/i;
const numberOfTitle =
  /^(?:(?:incident|post-?mortem|outage|report|no\.?)\s{1,2})?#?(?<key>[A-Z]{2,10}(?:19|20)\d\d-|[A-Z]{2,10}-)?(?<number>\d{3,6})(?=\s{0,2}(?:[:–—-]\s|$))/i;
