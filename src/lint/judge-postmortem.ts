import type { Postmortem } from '../ast/nodes.ts';
import { evidence, type Finding } from './postmortem/evidence.ts';
import { factsOf } from './postmortem/facts.ts';

/** Whether a document is a postmortem, and why. */
export interface Judgement {
  isPostmortem: boolean;
  /** What decided, in plain words: `sections on impact and root cause`. */
  reasons: string[];
}

/**
 * Tell a postmortem from any other Markdown by what it holds, and say why. A form that is not
 * filled in yet is a postmortem too: it has the sections of one.
 */
export function judgePostmortem(tree: Postmortem): Judgement {
  const facts = factsOf(tree);
  const findings = evidence.flatMap((find) => find(facts) || []);
  const isPostmortem = findings.reduce((sum, { weight }) => sum + weight, 0) >= enough;
  return { isPostmortem, reasons: isPostmortem ? pros(findings) : cons(findings) };
}

/** A timeline with a timed entry is enough, a title or two usual sections alone are not. */
const enough = 4;

function pros(findings: readonly Finding[]): string[] {
  return findings.filter(({ weight }) => weight > 0).map(({ reason }) => reason);
}

function cons(findings: readonly Finding[]): string[] {
  const little = pros(findings).join('; ');
  return [
    little === '' ? 'nothing in it tells of an incident' : `too little tells of one: ${little}`,
    ...findings.filter(({ weight }) => weight < 0).map(({ reason }) => reason),
  ];
}
