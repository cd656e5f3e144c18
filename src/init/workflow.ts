/**
 * Write a workflow for GitHub that checks postmortems in pull requests.
 *
 * @param files What is to be checked.
 * @param options Options of the command.
 * @param version Version of pm-lint.
 */
export function workflow(
  files: string,
  { options, version }: { options: readonly string[]; version: string },
): string {
  const lines = [
    'name: Postmortems',
    '',
    'on:',
    '  push:',
    '    branches: [main, master]',
    '  pull_request:',
    '',
    'permissions:',
    '  contents: read',
    '',
    'jobs:',
    '  pm-lint:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    `      - uses: pm-lint/pm-lint@v${version}`,
    '        with:',
    `          version: '${version}'`,
    `          files: '${files.replaceAll("'", "''")}'`,
    ...(options.length > 0
      ? ['          options: |', ...options.map((each) => `            ${each}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
