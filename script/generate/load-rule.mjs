import { existsSync, readFileSync } from 'node:fs';
import { sayings } from './sayings.mjs';

/**
 * Read what the page of a rule is made of.
 *
 * @param {object} source What `importSource` gave.
 * @returns {{rule: object, why: string, unless: string | undefined, fixtures: object}}
 *   The rule's metadata; its doc comment, with the advice on when not to use the rule apart;
 *   and its fixtures, with what is said of the bad one.
 * @throws When there is no such rule, or it lacks its doc comment or a fixture.
 */
export function loadRule(root, source, name) {
  const rule = source.rules.find((each) => each.name === name);
  if (!rule) throw new Error(`src/rules/${name}.ts does not define a rule \`${name}\``);
  return { rule, ...docComment(root, name), fixtures: fixtures(root, source, rule) };
}

/** The doc comment right before `export default defineRule`. */
function docComment(root, name) {
  const source = text(root, `src/rules/${name}.ts`);
  const comment = /\/\*\*((?: .*)|(?:\n \*.*)+?)(?:\n )?\*\/\nexport default defineRule/.exec(
    source,
  );
  if (!comment) throw new Error('no doc comment right before `export default defineRule`');

  const paragraphs = comment[1]
    .replace(/^ \* ?/gm, '')
    .trim()
    .split(/\n{2,}/);
  const lead = 'When not to use it:';
  const unless = paragraphs.find((paragraph) => paragraph.startsWith(lead));
  return {
    why: paragraphs.filter((paragraph) => paragraph !== unless).join('\n\n'),
    unless: unless?.slice(lead.length).trim(),
  };
}

function fixtures(root, source, rule) {
  const folder = `fixtures/rules/${rule.name}/`;
  const bad = text(root, `${folder}bad.md`);
  const hasSettings = existsSync(new URL(`${folder}bad.settings.json`, root));
  const settings = hasSettings ? JSON.parse(text(root, `${folder}bad.settings.json`)) : {};
  return {
    good: text(root, `${folder}good.md`),
    bad,
    settings,
    ...sayings(source, rule, { bad, settings }),
  };
}

function text(root, path) {
  const url = new URL(path, root);
  if (!existsSync(url)) throw new Error(`there is no ${path}`);
  return readFileSync(url, 'utf8').replaceAll('\r\n', '\n');
}
