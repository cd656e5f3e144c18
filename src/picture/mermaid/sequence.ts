import type { Picture } from '../picture.ts';
import { label } from './label.ts';

/** Entries one after the other, numbered: what there is to be shown without times. */
export function sequence({ title, rows }: Picture): string {
  const entries = rows.map(({ label: name, text, time }, index) => {
    const whole = [name ?? time, text].filter(Boolean).join(': ') || '(no text)';
    return `    ${index + 1} : ${label(whole)}\n`;
  });
  return `timeline\n    title ${label(title)}\n${entries.join('')}`;
}
