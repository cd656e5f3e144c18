import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import { plain, type Reporter } from './reporter.ts';
import { summary } from './summary.ts';
import { escapeXml } from './xml.ts';

/** A page that stands alone: no script, nothing is loaded. */
export const html: Reporter = (results, context) => {
  const files = results.filter(({ messages }) => messages.length > 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>pm-lint</title>
<style>
${styles}
</style>
</head>
<body>
<h1>pm-lint</h1>
<p>${escapeXml(summary(results, { ...context, style: plain }))}</p>
${files.map(section).join('\n')}
</body>
</html>
`;
};

const styles = `body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color-scheme: light dark; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8884; }
td:nth-child(1), td:nth-child(4) { white-space: nowrap; }
.error { color: #d1242f; } .warn { color: #9a6700; } .info { color: #0969da; }
code { background: #8882; padding: 0 0.25rem; border-radius: 0.25rem; }`;

function section({ filePath, messages }: LintResult): string {
  return `<h2>${escapeXml(filePath)}</h2>
<table>
<thead><tr><th>Place</th><th>Severity</th><th>Finding</th><th>Rule</th></tr></thead>
<tbody>
${messages.map(row).join('\n')}
</tbody>
</table>`;
}

function row({ line, column, severity, message, note, ruleId, url }: LintMessage): string {
  const text = [message, note]
    .filter((part) => part !== undefined)
    .map(inline)
    .join('<br>');
  const rule = escapeXml(ruleId ?? '');
  const link =
    url !== undefined && /^https?:/.test(url) ? `<a href="${escapeXml(url)}">${rule}</a>` : rule;
  const level = severity === 'warn' ? 'warning' : severity;
  return `<tr><td>${line}:${column}</td><td class="${severity}">${level}</td><td>${text}</td><td>${link}</td></tr>`;
}

/** Messages put text of the document in backticks. */
function inline(text: string): string {
  const parts = text.split('`').map(escapeXml);
  if (parts.length % 2 === 0) return parts.join('`');
  return parts.map((part, index) => (index % 2 === 0 ? part : `<code>${part}</code>`)).join('');
}
