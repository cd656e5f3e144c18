import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('./', import.meta.url));
const recorder = new URL('peak-memory.mjs', import.meta.url);

/**
 * Run commands in turns.
 *
 * @param {Record<string, string[]>} commands Arguments of Node.js by name; the first is the measure.
 * @returns {Record<string, {time: number, ratio: number}>}
 *   By name, the median of the milliseconds, and of how often they are those of the first.
 */
export function takeTurns(commands, turns) {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of names) times[name].push(timeOf(commands[name]));
  }
  const first = times[names[0]];
  const rowOf = (name) => ({
    time: median(times[name]),
    ratio: median(times[name].map((time, turn) => time / first[turn])),
  });
  return Object.fromEntries(names.map((name) => [name, rowOf(name)]));
}

/** Milliseconds that a command takes; `Infinity` where that is too long to wait for. */
export function timeOf(argv) {
  const start = process.hrtime.bigint();
  if (!run(argv, process.env)) return Number.POSITIVE_INFINITY;
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Megabytes that a command in Node.js has at most; `NaN` where it takes too long. */
export function memoryOf(argv) {
  const folder = mkdtempSync(join(tmpdir(), 'pm-lint-bench-'));
  const file = join(folder, 'memory');
  const options = `${process.env.NODE_OPTIONS ?? ''} --import=${recorder}`;
  const isDone = run(argv, { ...process.env, NODE_OPTIONS: options, PEAK_MEMORY_FILE: file });
  const kilobytes = isDone ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  rmSync(folder, { recursive: true });
  return kilobytes / 1024;
}

const patience = 10 * 60_000;

/**
 * Findings are no failure; whatever else there is would make figures that mean nothing.
 *
 * @returns Whether it came to an end in time.
 */
function run(argv, env) {
  const { status, error, stderr } = spawnSync(process.execPath, argv, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
    timeout: patience,
  });
  if (error?.code === 'ETIMEDOUT') return false;
  if (error) throw error;
  if (status !== 0 && status !== 1) {
    throw new Error(`${argv.join(' ')} failed:\n${String(stderr).slice(-2000)}`);
  }
  return true;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}
