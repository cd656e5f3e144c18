// Generated from the files of this folder by `npm run generate`.

import type { Rule } from './define-rule.ts';

/** Every rule, in alphabetical order. */
export const rules: Rule[] = [];
