/** What a timeline can be checked against, named in words: `(deploy log)`, "the alert on slow answers". */
export const source =
  /\b(?:alert(?:s|ed|ing|manager)?|alarms?|paged|pager(?:duty)?|monitor(?:s|ed|ing)?|dashboards?|graphs?|charts?|screenshots?|metrics?|logs?|logged|journal|traces?|quer(?:y|ies)|tickets?|status ?page|changelog|audit trail|commit|pull request|chat|slack|recording|transcript|e-?mails?|according to|source)\b/i;

/** What stands for a place where it can be looked up: `#ops-incidents`, `PR 12`, `OPS-4`. */
export const pointer =
  /(?<![\w&/])#[a-z][\w-]{2,40}|(?<![\w&/])(?:PR|MR|INC|CASE)[ -]?#?\d|(?<![\w/.-])(?!UTC|GMT|SEV|P-)[A-Z]{2,10}-\d{2,7}\b|(?<![\w&/])#\d{2,7}\b|https?:\/\//;
