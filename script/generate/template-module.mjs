import { readdirSync, readFileSync } from 'node:fs';

const folder = 'templates/';

/** The templates are a module too, so that the compiled package need not read a file. */
export function generateTemplateModule(root, { write }) {
  const files = readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.md'));
  const entries = files.sort().map((file) => {
    const text = readFileSync(new URL(folder + file, root), 'utf8').replaceAll('\r\n', '\n');
    return `  ${file.slice(0, -'.md'.length)}: ${literal(text)},\n`;
  });
  const notice = `// Generated from ${folder} by \`npm run generate\`: edit the files there instead.`;
  const head =
    '/** The templates that come with pm-lint, by name. */\nexport const templates = {\n';
  write('src/template/templates.ts', `${notice}\n\n${head}${entries.join('')}} as const;\n`);
}

/** A template literal: what stands in it can be read. */
function literal(text) {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}
