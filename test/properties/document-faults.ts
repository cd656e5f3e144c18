import type { Node } from 'unist';
import { lint, type Postmortem, parse, toJson, validate } from '../../src/index.ts';
import { treeIsJson } from './completeness.ts';
import { lintFaults, strictly } from './lint-faults.ts';
import { pictureFaults } from './picture-faults.ts';
import {
  literalsAreAsWritten,
  type Property,
  parentsHoldChildren,
  pointsAgree,
  siblingsAreInOrder,
} from './positions.ts';
import { reportFaults } from './report-faults.ts';
import { fixFaults, formatFaults } from './rewrite-faults.ts';

/** What is asked of the tree of any text, however broken. */
const properties: Record<string, Property> = {
  literal: literalsAreAsWritten,
  parent: parentsHoldChildren,
  point: pointsAgree,
  order: siblingsAreInOrder,
  tree: treeIsJson,
};

/**
 * Do with a text all that can be done with one, and look at what comes out.
 *
 * @returns A line for each thing that is wrong, which begins with what was done: `parse: threw …`.
 *   No text at all should have any.
 */
export async function documentFaults(text: string): Promise<string[]> {
  const faults = await readingFaults(text);
  if (faults.some((fault) => fault.includes('threw'))) return faults;
  return [
    ...faults,
    ...(await guarded('picture', () => pictureFaults(toJson(parse(text))))),
    ...(await guarded('report', () => reportFaults([lint(text, strictly)]))),
    ...(await guarded('fix', () => fixFaults(text))),
    ...(await guarded('format', () => formatFaults(text))),
  ];
}

/** Of these, what is wrong with the tree, the JSON document and the findings. */
export async function readingFaults(text: string): Promise<string[]> {
  return [
    ...(await guarded('parse', () => treeFaults(parse(text), text))),
    ...(await guarded('json', () => jsonFaults(parse(text)))),
    ...(await guarded('lint', () => lintFaults(text))),
  ];
}

/** What a check finds, or that it threw, and where. */
async function guarded(step: string, find: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return (await find()).map((fault) => `${step}: ${fault}`);
  } catch (error) {
    const [reason, place = ''] = String((error as Error).stack ?? error).split('\n');
    return [`${step}: threw ${reason} ${place.trim()}`];
  }
}

function treeFaults(tree: Node, text: string): string[] {
  return Object.entries(properties).flatMap(([name, property]) =>
    property(tree, text).map((fault) => `${name}: ${fault}`),
  );
}

function jsonFaults(tree: Postmortem): string[] {
  const document = toJson(tree, { path: 'a.md' });
  const validation = validate(JSON.parse(JSON.stringify(document)));
  return validation.valid ? [] : validation.errors.map(({ path, message }) => `${path} ${message}`);
}
