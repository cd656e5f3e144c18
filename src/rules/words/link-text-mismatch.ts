/** The key of a ticket: `OPS-123`. */
export const ticketKey = /(?<![\w/.-])[A-Z][A-Z0-9]{1,14}-\d{1,7}(?![\w-]|\.\d)/g;

/** What looks like the key of a ticket and is none. */
export const noTicket =
  /^(?:UTC|GMT|SHA|UTF|ISO|RFC|HTTPS?|TLS|SSL|COVID|SEV|CVE|CWE|IPV|MD|AES|RSA|TCP|UDP|IEEE|US|EU|AP|PHASE|STEP|DAY|TIER|LEVEL|APPENDIX|PART|FIGURE)-/;

/** The key of a ticket where a tracker has it in its URLs, in any case there. */
export const keyInUrl =
  /(?<=\/(?:browse|issues?|tickets?|work_items)\/)[a-z][a-z0-9]{1,14}-\d{1,7}(?![\w])|(?<![\w.-])[A-Z][A-Z0-9]{1,14}-\d{1,7}(?![\w])/g;

/** The number of an issue or pull request that is all a text says: `#123`, `shop/api#123`, `PR 123`. */
export const loneNumber =
  /^(?:(?:[\w.-]{1,60}\/)?[\w.-]{1,60}#|[#!]|(?:bug|issue|ticket|pr|pull request|mr|merge request)\s{1,2}[#!]?)(?<number>\d{1,7})$/i;

/** The same in a longer text, where a small number may count something else. */
export const numberInText = /(?<![\w&])#(?<number>\d{2,7})(?!\w)/g;

/** The number of an issue or pull request in a URL. */
export const numberInUrl =
  /\/(?:issues|pull|pulls|pull-requests|merge_requests|discussions|work_items)\/(?<number>\d{1,7})(?!\w)/;
