import type { Changes } from './world.ts';

/**
 * Call back when a file changes in the folders of some paths, or a file that is there itself.
 * Loaded late, with the library that knows what systems tell of changes.
 *
 * @param settling Milliseconds for which nothing has to change before it is told.
 */
export async function watchFiles(
  paths: readonly string[],
  settling: number,
  onChange: () => void,
): Promise<Changes> {
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], { ignored: isNoDocument, ignoreInitial: true });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settling);
  });
  const closed = new Promise<void>((resolve) => {
    process.once('SIGINT', async () => {
      clearTimeout(timer);
      await watcher.close();
      resolve();
    });
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return { closed };
}

/** What the check leaves out too; configurations begin with a dot. */
function isNoDocument(path: string): boolean {
  return /(?:^|[/\\])(?:node_modules|\.git)(?:$|[/\\])/.test(path);
}
