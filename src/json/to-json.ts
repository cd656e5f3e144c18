import type { Postmortem, Title } from '../ast/nodes.ts';
import { toActionItem } from './action-item.ts';
import { collectFacts } from './facts.ts';
import { toIncident } from './incident.ts';
import { toMetadata } from './metadata.ts';
import { toLine } from './plain-text.ts';
import type { PostmortemDocument } from './postmortem-document.ts';
import { toSections } from './section.ts';
import { toTimelineEvent } from './timeline.ts';

export interface ToJsonOptions {
  /** Path of the source, to be told in the document. */
  path?: string | undefined;
}

/**
 * Tell what a postmortem says as a document of `schema/postmortem.schema.json`.
 *
 * @param tree Is not changed.
 * @returns A document that `validate` finds valid. Nothing is thrown.
 */
export function toJson(tree: Postmortem, options: ToJsonOptions = {}): PostmortemDocument {
  const facts = collectFacts(tree);
  const title = tree.children.find((child): child is Title => child.type === 'title');

  return {
    schemaVersion: 1,
    source: { path: options.path ?? null },
    title: title ? toLine(title) : null,
    language: tree.language,
    metadata: toMetadata(facts.fields),
    incident: toIncident(facts),
    sections: toSections(tree.children),
    timeline: facts.events.map(toTimelineEvent),
    actionItems: facts.actionItems.map(toActionItem),
  };
}
