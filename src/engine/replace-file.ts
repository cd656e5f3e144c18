import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Put other text into a file that is there: written beside it, then renamed, so that a crash leaves
 * the old text or the new. Behind a link, the file that it leads to is replaced.
 */
export function replaceFile(path: string, text: string): void {
  const target = realpathSync(path);
  // A rename would replace a file that must not be written, too.
  accessSync(target, constants.W_OK);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    copyRights(target, draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function copyRights(from: string, to: string): void {
  const { mode, uid, gid } = statSync(from);
  const draft = statSync(to);
  if (draft.uid !== uid || draft.gid !== gid) giveTo(to, uid, gid);
  chmodSync(to, mode);
}

/** Only who may do anything can give a file to others: root, in a container. */
function giveTo(path: string, uid: number, gid: number): void {
  try {
    chownSync(path, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}
