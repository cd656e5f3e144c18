import { styleText } from 'node:util';
import { plain, type Style } from '../report/reporter.ts';
import type { Arguments } from './arguments.ts';
import { reportStream } from './report-output.ts';
import type { ReportRequest } from './report-requests.ts';
import type { World } from './world.ts';

/** How to style the report: `--color`, else FORCE_COLOR, else NO_COLOR, else as the terminal can. */
export function styleFor({ outputFile }: ReportRequest, settings: Arguments, world: World): Style {
  const { color } = settings;
  const { isTTY } = reportStream(settings, world);
  // A report in a file is for no terminal.
  const isColored = color ?? (outputFile === undefined && (forced(world.env) ?? isTTY));
  return isColored ? colored : plain;
}

/** What the environment asks for; nothing where it leaves it to the terminal. */
function forced(env: World['env']): boolean | undefined {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR || TERM === 'dumb' ? false : undefined;
}

// It would look at the terminal itself, which is decided above.
const colored: Style = (name, text) => styleText(name, text, { validateStream: false });
