import { clockText } from './clock.ts';
import { markTitles } from './marks.ts';
import type { Picture } from './picture.ts';
import { plainLine } from './plain-line.ts';

/** What a picture shows, in a few sentences for who cannot see it. */
export function describePicture({ marks, measures, rows }: Picture): string {
  const points = marks.map(({ name, seconds, moment }) => {
    const time = seconds === undefined ? plainLine(moment.text) : clockText(seconds);
    return `${markTitles[name]} at ${time}.`;
  });
  const lengths = measures.map(({ name, value }) => `${name}: ${value}.`);
  const entries = rows.filter(({ text, label }) => text !== '' || label).length;
  const count = entries === 1 ? '1 entry' : `${entries} entries`;
  return ['Timeline of an incident.', ...points, ...lengths, `${count}.`].join(' ');
}
