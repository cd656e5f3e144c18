import { loadYaml } from '../late-packages/index.ts';

const repository = 'https://github.com/pm-lint/pm-lint';

/**
 * Add the hook to a configuration of pre-commit; comments and order stay as they are.
 *
 * @param text What is there; undefined where there is no such file.
 * @param version Version of pm-lint.
 * @returns The new text; undefined where the hook is there already, or the file is not understood.
 */
export function withHook(text: string | undefined, version: string): string | undefined {
  const { isMap, isSeq, parseDocument } = loadYaml();
  const entry = { repo: repository, rev: `v${version}`, hooks: [{ id: 'pm-lint' }] };
  const document = parseDocument(text?.trim() ? text : 'repos: []\n');
  const isUnclear = document.errors.length > 0 || !isMap(document.contents);
  if (isUnclear || text?.includes('pm-lint')) return undefined;

  const repos = document.get('repos');
  if (isSeq(repos)) {
    repos.flow = false;
    document.addIn(['repos'], document.createNode(entry));
  } else if (repos === undefined || repos === null) {
    document.set('repos', document.createNode([entry]));
  } else {
    return undefined;
  }
  return document.toString({ lineWidth: 0 });
}
