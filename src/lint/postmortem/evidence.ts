import { toString } from 'mdast-util-to-string';
import type { Milestone, Section, SectionKind } from '../../ast/nodes.ts';
import { matchesOf } from '../../pattern/matches-of.ts';
import type { Facts } from './facts.ts';
import { mentions } from './mentions.ts';
import { type OtherDocument, otherDocuments } from './other-documents.ts';
import { sectionWeights } from './section-weights.ts';
import { words } from './words.ts';

/** Something that speaks for a postmortem, or, with a weight below zero, against one. */
export interface Finding {
  weight: number;
  /** In plain words: `a timeline with 7 timed entries`. */
  reason: string;
}

/** One way to look at a document: what speaks for or against it, or nothing. */
type Evidence = (facts: Facts) => Finding | false | undefined;

/** All that is asked of a document. */
export const evidence: readonly Evidence[] = [
  saysPostmortem,
  saysIncident,
  hasSections,
  hasTimedEntries,
  hasMilestones,
  hasFields,
  hasMeasures,
  tellsCourse,
  hasNoTime,
  isGuide,
  isAboutOtherThings,
  isChangelog,
  ...otherDocuments.map(isOtherDocument),
];

function saysPostmortem({ name }: Facts): Finding | false {
  const [word] = name.match(postmortemWords()) ?? [];
  return word !== undefined && { weight: 4, reason: `it is called \`${word}\`` };
}

function saysIncident({ name }: Facts): Finding | false {
  const [word] = name.match(postmortemWords()) ? [] : (name.match(incidentWords()) ?? []);
  return word !== undefined && { weight: 2, reason: `its name says \`${word}\`` };
}

const postmortemWords = mentions(words.postmortem);
const incidentWords = mentions(words.incident);

function hasSections({ sections }: Facts): Finding | false {
  const kinds = new Set(sections.flatMap((section) => section.kinds));
  const telling = [...kinds].filter((kind) => sectionWeights[kind] > 0);
  const weight = telling.reduce((sum, kind) => sum + sectionWeights[kind], 0);
  return weight > 0 && { weight, reason: `${noun(telling)} on ${list(telling.map(spell))}` };
}

function noun({ length }: unknown[]): string {
  return length === 1 ? 'a section' : 'sections';
}

function spell(kind: SectionKind): string {
  return kind.replaceAll('-', ' ');
}

/**
 * Plans have timelines by the day, incidents are told by the minute; what is no timeline may be an
 * agenda.
 */
function hasTimedEntries({ clockEntries, dateEntries, sections }: Facts): Finding | false {
  const count = clockEntries + dateEntries;
  const entries = count === 1 ? 'one timed entry' : `${count} timed entries`;
  const isTimeline = sections.some(({ kinds }) => kinds.includes('timeline'));
  if (!isTimeline) return count > 0 && { weight: 1, reason: entries };
  return (
    count > 0 && {
      weight: Math.min(clockEntries, 2) + 1,
      reason: `a timeline with ${entries}`,
    }
  );
}

function hasMilestones({ milestones, hasDuration }: Facts): Finding | false {
  const told = [
    ...milestones.map((milestone) => milestoneNouns[milestone]),
    ...(hasDuration ? ['length'] : []),
  ];
  const weight = Math.min(told.length, 3);
  return weight > 0 && { weight, reason: `it tells the incident's ${list(told)}` };
}

const milestoneNouns: Readonly<Record<Milestone, string>> = {
  start: 'start',
  detected: 'detection',
  acknowledged: 'acknowledgement',
  mitigated: 'mitigation',
  end: 'end',
};

const incidentFields = [
  'severity',
  'start',
  'detected',
  'acknowledged',
  'mitigated',
  'end',
] as const;

function hasFields({ fields }: Facts): Finding | false {
  const found = incidentFields.filter((name) => fields.has(name));
  const weight = Math.min(found.length, 2);
  return weight > 0 && { weight, reason: `it states ${list(found)}` };
}

/** `Time to detect | 5 minutes`. */
function hasMeasures({ text, lengths }: Facts): Finding | false {
  const found = lengths > 0 ? wordsIn(text, measureWords()) : [];
  const weight = Math.min(found.length, 3);
  return weight > 0 && { weight, reason: `it measures ${list(found)}` };
}

const measureWords = mentions(words.measure);

/** One word alone says little. */
function tellsCourse({ text }: Facts): Finding | false {
  const found = wordsIn(text, courseWords());
  const weight = Math.min(Math.floor(found.length / 2), 2);
  return weight > 0 && { weight, reason: `it speaks of ${list(found.slice(0, 3))}` };
}

const courseWords = mentions([...words.incident, ...words.course]);

function wordsIn(text: string, pattern: RegExp): string[] {
  return [...new Set(matchesOf(text, pattern).map(([word]) => `\`${word.toLowerCase()}\``))];
}

function hasNoTime({ times }: Facts): Finding | false {
  return times === 0 && { weight: -2, reason: 'no date or time' };
}

function isGuide({ title }: Facts): Finding | false {
  const [word] = title.match(guideWords()) ?? [];
  return word !== undefined && { weight: -4, reason: `its title says \`${word}\`` };
}

const guideWords = mentions(words.guide);

function isAboutOtherThings({ sections }: Facts): Finding | false {
  const others = sections.filter(({ kinds }) => kinds.every((kind) => sectionWeights[kind] === 0));
  const isMost = sections.length >= 10 && others.length / sections.length > 0.8;
  return (
    isMost && {
      weight: -3,
      reason: `${others.length} of ${sections.length} sections are about other things`,
    }
  );
}

function isChangelog({ sections }: Facts): Finding | false {
  const versions = sections.filter((section) => isOther(section) && version.test(titleOf(section)));
  return versions.length > 2 && { weight: -5, reason: `${versions.length} sections are versions` };
}

/** `4.6.0 / 2015-07-09`, `[1.2.3]`, `2018-10-30, Version 10.13.0`. */
const version = /^\W{0,3}v?\d{1,4}\.\d{1,4}\.\d|\bversion \d{1,4}\.\d/i;

/** Each title of the other document makes it surer. */
function isOtherDocument({ name, needed, titles }: OtherDocument): Evidence {
  return ({ sections }) => {
    const own = sections.filter(isOther).map((section) => titleOf(section).toLowerCase());
    const found = titles.filter((title) => own.includes(title));
    const weight = -2 * Math.min(found.length + 2 - needed, 3);
    return found.length >= needed && { weight, reason: `sections of ${name}: ${list(found)}` };
  };
}

function isOther({ kinds }: Section): boolean {
  return kinds[0] === 'other';
}

function titleOf(section: Section): string {
  return toString(section.children[0]).trim();
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
