import type { RefusedFix } from './lint-result.ts';
import type { RuleEdit } from './make-edits.ts';

/** The edits that are not tried again. */
export interface Refusals {
  has: (edit: RuleEdit, source: string) => boolean;
  add: (edit: RuleEdit, source: string, reason: string) => void;
  /** Each change of a rule once, though it was refused in several places. */
  list: () => RefusedFix[];
}

/** Start without any. */
export function noRefusals(): Refusals {
  const places = new Set<string>();
  const fixes = new Map<string, RefusedFix>();
  return {
    has: (edit, source) => places.has(placeOf(edit, source)),
    add(edit, source, reason) {
      places.add(placeOf(edit, source));
      fixes.set(changeOf(edit, source), refusal(edit, source, reason));
    },
    list: () => [...fixes.values()],
  };
}

/** Tell that rules bring back a text that was there before. */
export function fight(ruleIds: string[]): RefusedFix {
  const message =
    ruleIds.length === 1
      ? `\`${ruleIds[0]}\` undoes its own fixes: switch it off to fix this document`
      : `${listed(ruleIds)} undo each other's fixes: switch one of them off`;
  return { ruleIds, message };
}

/** Tell that fixes lead to further fixes without an end. */
export function endless(ruleIds: string[], passes: number): RefusedFix {
  const verb = ruleIds.length === 1 ? 'has' : 'have';
  return {
    ruleIds,
    message: `${listed(ruleIds)} still ${verb} something to fix after ${passes} passes`,
  };
}

/** Tells an edit again after others have moved it: by the text around. */
function placeOf(edit: RuleEdit, source: string): string {
  const [start, end] = edit.range;
  return changeOf(edit, source) + source.slice(Math.max(0, start - 40), end + 40);
}

function changeOf({ message, range, text }: RuleEdit, source: string): string {
  return JSON.stringify([message.ruleId, source.slice(...range), text]);
}

function refusal({ message, range, text }: RuleEdit, source: string, reason: string): RefusedFix {
  const ruleId = message.ruleId ?? '';
  const change = `${shown(source.slice(...range))} to ${shown(text)}`;
  return {
    ruleIds: [ruleId],
    message: `A fix of \`${ruleId}\` is left out, ${change}: ${reason}`,
  };
}

function listed(names: string[]): string {
  const parts = names.map((name) => `\`${name}\``);
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}

/** What an edit takes or gives, on one short line. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.trim() === '') return text === '' ? 'nothing' : 'space';
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
}

const longest = 40;
