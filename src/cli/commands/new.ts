import type { DocumentConfig } from '../../engine/config/configs.ts';
import { fileError } from '../../engine/file-error.ts';
import { readSource } from '../../engine/read-source.ts';
import { shownPath } from '../../engine/shown-path.ts';
import type { Facts } from '../../template/fill-in.ts';
import { fillIn, hasPlaceFor } from '../../template/fill-in.ts';
import { readStart } from '../../template/read-start.ts';
import { templates } from '../../template/templates.ts';
import type { Arguments } from '../arguments.ts';
import { readingFor } from '../reading.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint new [options] [FILE]`: write a postmortem to fill in, to a new file or, without one, to
 * the standard output. No file is overwritten.
 *
 * @returns Exit code.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} The file is there already or cannot be written, the template cannot be read.
 * @throws {UsageError} There is no such template, the start cannot be read, the template has no
 *   place for an option, or there is more than one file.
 */
export async function newPostmortem(settings: Arguments, world: World): Promise<number> {
  const [path, other] = settings.operands;
  if (other !== undefined) throw new UsageError('Name one file to write, or none');
  const file = path === '-' ? undefined : path;
  const config = await (await readingFor(settings, world)).configOf(file);
  const template = await readTemplate(settings, config, world);
  const text = fillIn(template.text, factsOf(settings, config));
  checkPlaces(settings, template);

  if (file === undefined) {
    world.stdout.write(text);
    return 0;
  }
  try {
    await world.createFile(file, text);
  } catch (error) {
    throw fileError(file, error);
  }
  world.stdout.write(`Wrote ${file}: fill in what stands in {{...}}, then run pm-lint ${file}\n`);
  return 0;
}

interface Template {
  /** As a message names it. */
  name: string;
  text: string;
}

/** One that comes with pm-lint, a file, or where none is asked for that of the configuration. */
async function readTemplate(
  { template: asked }: Arguments,
  { given }: DocumentConfig,
  world: World,
): Promise<Template> {
  const name = asked ?? (given.template ? shownPath(given.template.value, world) : 'sre');
  if (isBuiltIn(name) && (asked || !given.template)) return { name, text: templates[name] };
  if ((await world.stat(name)) === undefined) {
    const known = Object.keys(templates).map((each) => `\`${each}\``);
    throw new UsageError(`There is no template \`${name}\` (there are ${known.join(', ')})`);
  }
  return { name, text: await readSource(name, world) };
}

function isBuiltIn(name: string): name is keyof typeof templates {
  return Object.hasOwn(templates, name);
}

/** The clock is not asked: what is not given stays a placeholder. */
function factsOf({ title, severity, start }: Arguments, { settings }: DocumentConfig): Facts {
  const { timezone } = settings;
  if (start === undefined) return { title, severity, zone: timezone?.name };
  const read = readStart(start, timezone);
  if (!('problem' in read)) return { title, severity, ...read };
  const example = '`2026-03-04 14:02 UTC`, or `2026-03-04 14:02` with `--timezone`';
  throw new UsageError(`\`--start\`: \`${start}\` ${read.problem}: write it like ${example}`);
}

const places = {
  title: ['TITLE'],
  severity: ['SEVERITY'],
  start: ['START', 'DATE', 'TIME'],
} as const;

/** What the user says must not be lost. */
function checkPlaces(settings: Arguments, { name, text }: Template): void {
  for (const [option, names] of Object.entries(places)) {
    if (settings[option as keyof typeof places] === undefined || hasPlaceFor(text, names)) continue;
    throw new UsageError(`The template \`${name}\` has no \`{{${names[0]}}}\` for \`--${option}\``);
  }
}
