import type { Section, SectionKind } from '../../src/ast/nodes.ts';
import { defineRule, type Rule, type Severity } from '../../src/rules/define-rule.ts';

/** Sections of one kind are an error: a rule whose findings do not hang on how well text is read. */
export const noImpact: Rule = sectionRule('no-impact', 'impact', 'error');
export const noSummary: Rule = sectionRule('no-summary', 'summary', 'warn');
export const noDetection: Rule = sectionRule('no-detection', 'detection', 'info');
export const noResolution: Rule = sectionRule('no-resolution', 'resolution', 'off');

/** Reports its options, on the whole document. */
export const tellOptions: Rule = defineRule({
  name: 'tell-options',
  description: 'Options.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'off', strict: ['info', { max: 5 }] },
  options: {
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 1 },
        style: { enum: ['long', 'short'] },
        words: { type: 'array', items: { type: 'string' } },
      },
    },
    defaults: { max: 3, style: 'long', words: ['a'] },
  },
  check(_tree, { options, report }) {
    report({ message: JSON.stringify(options) });
  },
});

/** Reports which of some files there are, on the whole document. */
export const tellFiles: Rule = defineRule({
  name: 'tell-files',
  description: 'Files.',
  category: 'links',
  presets: { minimal: 'off', recommended: 'off', strict: 'off' },
  check(_tree, { files, report }) {
    const paths = ['a.png', './img/b.png', '../c.png', 'img', 'd.png'];
    report({ message: files ? paths.filter(files.exists).join(' ') : 'no files' });
  },
});

/** Throws, after one finding. */
export const crash: Rule = defineRule({
  name: 'crash',
  description: 'Throws.',
  category: 'structure',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },
  check(_tree, { report }) {
    report({ message: 'Before' });
    throw new TypeError('Cannot read nothing');
  },
});

function sectionRule(name: string, kind: SectionKind, severity: Severity): Rule {
  return defineRule({
    name,
    description: `Flags a section ${kind}.`,
    category: 'structure',
    presets: { minimal: 'off', recommended: severity, strict: severity },
    check(tree, { report }) {
      const sections = tree.children.filter((node): node is Section => node.type === 'section');
      for (const section of sections.filter(({ kinds }) => kinds.includes(kind))) {
        report({ place: section.children[0], message: `There is a section \`${kind}\`` });
      }
    },
  });
}
