import type { ReportContext } from './reporter.ts';

/** The path of a file as services that show a repository know it: no `./`, no `\`. */
export function repositoryPath(filePath: string, { fromRoot }: ReportContext): string {
  const path = fromRoot ? fromRoot(filePath) : filePath;
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
