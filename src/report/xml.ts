import { escapeControl } from './escape-control.ts';

/** An attribute of an element; one that is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/** An element of XML 1.0, its content as given. */
export function element(name: string, attributes: Attributes, content: string[] = []): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  if (content.length === 0) return `<${name}${list} />`;
  return `<${name}${list}>\n${content.map(indent).join('\n')}\n</${name}>`;
}

/** A whole document of XML 1.0. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Text as it stands in content or an attribute: what XML 1.0 cannot hold is `U+FFFD`. */
export function escapeXml(text: string): string {
  return escapeControl(text.toWellFormed())
    .replace(illegal, '\ufffd')
    .replace(/[&<>"'\t\r\n]/g, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);
}

// What is left of it: https://www.w3.org/TR/xml/#charsets
const illegal = /[\ufffe\uffff]/g;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
