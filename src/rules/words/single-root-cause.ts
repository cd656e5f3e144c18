import { pattern } from '../../pattern/pattern.ts';

/** That there was more than one condition. */
export const severalConditions = pattern.i`(?<!\p{L})(?:contribut\p{L}*|factors?|conditions?|combin\p{L}*|together with|coupled with|also|in addition|additionally|furthermore|moreover|besides|both|second(?:ly)?|another|several|two|three|compound\p{L}*|exacerbat\p{L}*|aggravat\p{L}*|made worse|because|although|while|even though|but|which|triggers?|triggered)(?!\p{L})`;
