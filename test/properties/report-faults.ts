import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { type LintResult, rules } from '../../src/index.ts';
import { type ReporterName, reporterNames, reporters } from '../../src/report/index.ts';
import { plain } from '../../src/report/reporter.ts';

/** Reports that are not of their format, or hold what a terminal would obey. */
export async function reportFaults(results: LintResult[]): Promise<string[]> {
  const context = { style: plain, rules: [...rules], version: '1.2.3' };
  const reports = reporterNames.map(async (name) => {
    const report = (await reporters[name]())(results, context);
    return formatFaults(name, report).map((fault) => `${name} ${fault}`);
  });
  return (await Promise.all(reports)).flat();
}

function formatFaults(name: ReporterName, report: string): string[] {
  readers[name]?.(report);
  const control = controls.exec(report);
  return [
    ...(report === '' || report.endsWith('\n') ? [] : ['does not end its last line']),
    ...(report.isWellFormed() ? [] : ['holds a lone surrogate']),
    ...(control ? [`holds ${JSON.stringify(control[0])}`] : []),
  ];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const readJson = (report: string) => JSON.parse(report);
const readXml = (report: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(report, 'text/xml');

/** What throws at a report that is not of its format. */
const readers: Partial<Record<ReporterName, (report: string) => unknown>> = {
  json: readJson,
  sarif: readJson,
  gitlab: readJson,
  rdjson: readJson,
  jsonl: (report) => report.split('\n').map((line) => line && JSON.parse(line)),
  junit: readXml,
  checkstyle: readXml,
};
