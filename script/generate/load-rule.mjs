import { existsSync, readFileSync, statSync } from 'node:fs';
import { sayings } from './sayings.mjs';

/**
 * Read what the page of a rule is made of.
 *
 * @returns {Promise<{rule: object, why: string, unless: string | undefined, fixtures: object}>}
 *   The rule's metadata; its doc comment, with the advice on when not to use the rule apart;
 *   and its fixtures, with what is said of the bad one.
 * @throws When the rule is not built, or lacks its doc comment or a fixture.
 */
export async function loadRule(root, name) {
  const { default: rule } = await import(builtModule(root, name));
  if (rule?.name !== name)
    throw new Error(`src/rules/${name}.ts does not define a rule \`${name}\``);
  return { rule, ...docComment(root, name), fixtures: await fixtures(root, rule) };
}

function builtModule(root, name) {
  const source = new URL(`src/rules/${name}.ts`, root);
  const built = new URL(`dist/rules/${name}.js`, root);
  if (!existsSync(built) || statSync(built).mtimeMs < statSync(source).mtimeMs) {
    throw new Error('not built since it was changed: run `npm run build` first');
  }
  return built;
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

async function fixtures(root, rule) {
  const folder = `fixtures/rules/${rule.name}/`;
  const bad = text(root, `${folder}bad.md`);
  const hasSettings = existsSync(new URL(`${folder}bad.settings.json`, root));
  const settings = hasSettings ? JSON.parse(text(root, `${folder}bad.settings.json`)) : {};
  return {
    good: text(root, `${folder}good.md`),
    bad,
    settings,
    ...(await sayings(root, rule, { bad, settings })),
  };
}

function text(root, path) {
  const url = new URL(path, root);
  if (!existsSync(url)) throw new Error(`there is no ${path}`);
  return readFileSync(url, 'utf8').replaceAll('\r\n', '\n');
}
