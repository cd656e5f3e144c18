import { findConfig } from '../../engine/config/find-config.ts';
import { shownPath } from '../../engine/shown-path.ts';
import { version } from '../../engine/version.ts';
import type { Arguments } from '../arguments.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint --env-info`: tell what the report of a defect should name.
 *
 * @returns Exit code.
 * @throws {ConfigError} The configuration of this folder makes no sense.
 */
export async function envInfo({ config }: Arguments, world: World): Promise<number> {
  const { file } = await findConfig(world.cwd, world);
  const found = file && shownPath(file.path, world);
  const { node, icu, tz } = process.versions;
  const facts = {
    'pm-lint': version(),
    'Node.js': node,
    ICU: icu,
    'time zones': tz,
    system: `${process.platform} ${process.arch}`,
    configuration: config ?? found ?? 'none in this folder',
  };
  const lines = Object.entries(facts).map(([name, value]) => `${`${name}:`.padEnd(15)}${value}\n`);
  world.stdout.write(lines.join(''));
  return 0;
}
