import { pattern } from '../../pattern/pattern.ts';

/** How a step of a chain of whys begins. */
export const why = pattern.i`^[\s\p{P}\p{S}]{0,4}(?:(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth)[\s\p{P}]{1,4})?(?:why(?!s)|pourquoi|warum|weshalb|por qu[eéê]|hvorfor|为什么|为何|なぜ)`;
