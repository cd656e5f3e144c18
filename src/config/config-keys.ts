import type { Schema } from './config-schema.ts';

const oneOrMore = { type: ['string', 'array'], items: { type: 'string' } };
const presetName = { enum: ['minimal', 'recommended', 'strict'] };

/** What may be said of all documents, or of those of an override. */
export const settingKeys: Record<string, Schema> = {
  timezone: {
    description: 'Zone of times for which a document names none, such as `UTC` or `Europe/Oslo`.',
    type: 'string',
  },
  today: {
    description:
      'Date that counts as today, such as `2026-03-04`, for rules that ask for it. The clock is never asked.',
    type: 'string',
  },
  audience: {
    description: 'Who is to read the documents.',
    enum: ['internal', 'public'],
    default: 'internal',
  },
  template: {
    description:
      'File of the template that documents are made from, relative to this configuration.',
    type: 'string',
  },
  abbreviations: {
    description:
      'What abbreviations of time zones stand for here, such as `{ "CST": "America/Chicago" }`.',
    type: 'object',
    additionalProperties: { type: 'string' },
  },
  ticketPatterns: {
    description:
      'Regular expressions of what is a ticket here, besides what pm-lint knows, such as `CHG\\d{7}`.',
    type: 'array',
    items: { type: 'string' },
  },
  requireDirectiveReason: {
    description: 'Whether a comment that switches a rule off must say why, behind ` -- `.',
    type: 'boolean',
    default: false,
  },
};

/** What only the configuration as a whole has. */
export const topKeys: Record<string, Schema> = {
  $schema: { description: 'Where this schema is, for editors.', type: 'string' },
  root: {
    description: 'Whether the configurations of the folders above do not count.',
    type: 'boolean',
    default: false,
  },
  extends: {
    description:
      'What to start from: presets (`minimal`, `recommended`, `strict`), files, packages. The last counts most.',
    ...oneOrMore,
    examples: ['recommended', 'strict', ['strict', './base.yaml']],
  },
  plugins: {
    description: 'Files (`./rules/mine.js`) and packages that hold further rules.',
    ...oneOrMore,
  },
  files: {
    description:
      'Globs of the Markdown files that are postmortems, relative to this configuration. Without it, pm-lint judges by what a file holds.',
    ...oneOrMore,
  },
  ignores: {
    description: 'Globs of files that are never checked, relative to this configuration.',
    ...oneOrMore,
  },
};

/** What only an override has. */
export const overrideKeys: Record<string, Schema> = {
  files: { description: 'Globs of the documents, relative to this configuration.', ...oneOrMore },
  ignores: { description: 'Globs of those among them that are not meant.', ...oneOrMore },
  extends: {
    description: 'Preset to start from for these documents.',
    anyOf: [presetName, { type: 'array', items: presetName }],
  },
};
