import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Write the licences of all packages that are in the bundle.
 *
 * @param {URL} root Folder of the project.
 * @param {string[]} inputs Paths of the files in the bundle.
 * @throws {Error} A package says nothing of its licence.
 */
export function writeLicenses(root, inputs) {
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0]);
  const packages = [...new Set(folders.filter(Boolean))].sort();
  const sections = packages.map((path) => section(new URL(path, root)));
  writeFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', root), notice + sections.join(''));
}

const notice = 'pm-lint holds code of the following packages.\n';

function section(folder) {
  const { name, version } = JSON.parse(read(folder, 'package.json'));
  const text = licenseFile(folder) ?? licenseOfReadme(folder);
  if (!text) throw new Error(`${name} says nothing of its licence`);
  return `\n${'-'.repeat(80)}\n\n${name} ${version}\n\n${text.trim()}\n`;
}

function licenseFile(folder) {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:[-.]|$)/i.test(each));
  return file && read(folder, file);
}

function licenseOfReadme(folder) {
  const file = readdirSync(folder).find((each) => /^readme(?:\.|$)/i.test(each));
  return (
    file &&
    /^(?:#+ )?licen[cs]e\b.*\n(?:[=-]+\n)?(?<text>[^#]+)/im.exec(read(folder, file))?.groups.text
  );
}

function read(folder, file) {
  return readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n');
}
