import { colors } from './colors.ts';
import type { Role } from './shapes.ts';

/** What is on all pictures; a page that holds one in itself may hold others. */
export const rootClass = 'pm-lint-timeline';

/** The colors of dark viewers. Those of light ones are attributes, for viewers without CSS. */
export function styleSheet(): string {
  const rules = (Object.keys(colors) as Role[]).flatMap((role) => [
    `.${rootClass} .fill-${role}{fill:${colors[role].dark}}`,
    `.${rootClass} .stroke-${role}{stroke:${colors[role].dark}}`,
  ]);
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
