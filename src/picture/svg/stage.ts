import { impactOf, type Mark, type MarkName } from '../marks.ts';

/** The turning point that the incident had come to at a time; nothing while there was no impact. */
export function stageOf(marks: readonly Mark[], seconds: number): MarkName | undefined {
  const impact = impactOf(marks);
  if (!impact || seconds < impact.from || seconds >= impact.to) return undefined;
  let latest: { name: MarkName; seconds: number } = { name: 'start', seconds: impact.from };
  for (const mark of marks) {
    if (mark.seconds === undefined || mark.seconds > seconds) continue;
    if (mark.seconds >= latest.seconds) latest = { name: mark.name, seconds: mark.seconds };
  }
  return latest.name;
}
