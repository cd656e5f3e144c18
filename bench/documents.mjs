import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fixtures = new URL('../fixtures/documents/', import.meta.url);

/** The texts that documents are made from. */
const texts = readdirSync(fixtures)
  .sort()
  .map((name) => readFileSync(new URL(`${name}/input.md`, fixtures), 'utf8'))
  .map((text) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
  // Only the beginning of a document can have front matter, or be fenced as a whole.
  .filter((text) => !/^(?:---|\+\+\+|```)/.test(text));

/** Write a number of documents, a hundred to a folder, no two the same. */
export function writeDocuments(folder, count) {
  for (let index = 0; index < count; index += 1) {
    const path = join(folder, String(Math.floor(index / 100)), `incident-${index}.md`);
    if (index % 100 === 0) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, documentOf(index, 1 + (index % 5)));
  }
}

/** Write one document of so many bytes, or a little more. */
export function writeDocument(path, bytes) {
  let text = '';
  for (let index = 0; Buffer.byteLength(text) < bytes; index += 100) text += documentOf(index, 100);
  writeFileSync(path, text);
}

/** Some fixtures after each other, at other times of other years. */
function documentOf(index, length) {
  const parts = Array.from({ length }, (_, part) => texts[(index * 7 + part) % texts.length]);
  return parts
    .join('\n\n')
    .replace(/\b20[12]\d(?=-\d\d-\d\d)/g, () => String(2015 + (index % 10)))
    .replace(/\b([01]\d|2[0-3]):([0-5]\d)\b/g, (_, hours, minutes) => later(hours, minutes, index));
}

function later(hours, minutes, by) {
  const time = (Number(hours) * 60 + Number(minutes) + by) % (24 * 60);
  return [Math.floor(time / 60), time % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
