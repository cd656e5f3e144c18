/** Where people have their private mail. */
export const privateMailDomains: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
  ...['outlook.fr', 'outlook.de', 'outlook.es', 'hotmail.fr', 'hotmail.de', 'hotmail.es'],
  ...['hotmail.co.uk', 'live.co.uk', 'yahoo.com', 'yahoo.co.uk', 'yahoo.fr', 'yahoo.de'],
  ...['yahoo.es', 'yahoo.com.br', 'yahoo.co.jp', 'yahoo.co.in', 'ymail.com', 'rocketmail.com'],
  ...['icloud.com', 'me.com', 'mac.com', 'aol.com', 'proton.me', 'protonmail.com', 'pm.me'],
  ...['tutanota.com', 'tuta.io', 'fastmail.com', 'hey.com', 'zoho.com', 'mail.com', 'gmx.com'],
  ...['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'web.de', 't-online.de', 'freenet.de', 'posteo.de'],
  ...['mailbox.org', 'orange.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'wanadoo.fr', 'libero.it'],
  ...['uol.com.br', 'bol.com.br', 'terra.com.br', 'mail.ru', 'yandex.ru', 'yandex.com', 'qq.com'],
  ...['163.com', '126.com', 'sina.com', 'foxmail.com', 'naver.com', 'hanmail.net', 'docomo.ne.jp'],
  ...['comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'btinternet.com', 'sky.com'],
]);

/** Addresses that are a desk, a list or a machine, and names that documentation makes up. */
export const roleNames =
  /^(?:abuse|accounts?|admin(?:istrator)?|alerts?|all|announce|anybody|api|auto|backups?|billing|bot|bounces?|bugs?|careers|ci|complaints|compliance|contact|contributors|cron|customer\W?(?:service|support|care)|daemon|data|deploy|desk|devs?|developers?|devops|donotreply|dpo|emails?|engineering|enquiries|example|feedback|finance|foo|gdpr|git|hello|help(?:desk)?|hg|hi|hostmaster|hr|incidents?|info|infra(?:structure)?|it|jobs|legal|list|lists|mail(?:er)?(?:\W?daemon)?|marketing|me|media|name|news(?:letter)?|no\W?reply|noc|notifications?|office|on\W?call|operations|ops|orders?|owner|pager|payments?|platform|postmaster|press|privacy|product|recruiting|root|sales|secops|security|server|service(?:desk)?|services|sre|ssh|staff|status|subscribe|support|svc|sysadmin|system|team|test(?:er|ing|user)?|trust|unsubscribe|users?|username|web(?:master)?|you|your\W?name)(?:[-+._]?[\w-]{0,30})?$/i;

/** Domains that are there for examples, and those of addresses that reach nobody. */
export const exampleDomains =
  /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost|local|internal|users\.noreply\.github\.com|gserviceaccount\.com|amazonses\.com)$/i;

/** What stands before the address of somebody who wrote, signed or is to be asked. */
export const authorWords: readonly RegExp[] = [
  // `Authors: Lena Moe, lena@…`
  /\b(?:authors?(?:_email)?|owners?|reviewers?|facilitators?|maintainers?|contacts?|e-?mail|signed-off-by|co-authored-by|attendees|participants|responders|commander|dri|assignees?)\b["'*_\]]{0,3} {0,2}[:|=][^\n]{0,160}$/i,
  /\b(?:written|created|prepared|reviewed|maintained|owned) by\b[^\n]{0,80}$|^\W{0,6}by:? [^\n]{0,40}$/i,
  // `Questions? Write to …`
  /\b(?:contact|write|reach(?: out)?|e-?mails?|mail|list)(?: us)?(?: (?:at|to|via))?\W{0,3}$/i,
  // `Lena Moe <lena@…>`: who gives a name that way gives it on purpose.
  /\p{Lu}[\p{L}.'’-]{1,40}[)*_]{0,3} ?<{1,2}$/u,
];

/** Numbers that belong to nobody: the regulators of some countries keep them for films. */
export const fictionalNumbers: readonly RegExp[] = [
  /^1?\d{3}5550?1\d{2}$/,
  /^44(?:7700900|1632960|20794600|11[3-8]4960|1[2-6]14960)\d{0,3}/,
  /^61(?:4915[07]|[2378]55501|[2378]70106)/,
  /^33(?:199|261|353|465|536|639)\d/,
];

/** What makes an address on the Internet that of a person. */
export const visitorWords =
  /\b(?:users?|customers?|clients?|visitors?|subscribers?|players?|members?|home|shoppers?|patients?|remote_addr|client_ip|x-forwarded-for)\b|\b(?:GET|POST|PUT|PATCH|DELETE) \//i;

/** An address that is told because it is not that of a customer. */
export const attackWords =
  /\b(?:attack\w{0,6}|malicious|botnet|scann\w{0,5}|brute|threat|ddos|c2|blocklist\w{0,3}|dns|resolver)\b/i;

/** Addresses that are nobody's: private, of a network itself, for documentation, or known to all. */
export const publicAddresses: readonly RegExp[] = [
  /^(?:0|10|127|22[4-9]|2[34]\d|25[0-5])\./,
  /^(?:169\.254|192\.168|198\.1[89]|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./,
  /^(?:192\.0\.[02]|198\.51\.100|203\.0\.113)\./,
  /^(?:1\.1\.1\.1|1\.0\.0\.1|8\.8\.8\.8|8\.8\.4\.4|9\.9\.9\.9|208\.67\.22[02]\.22[02]|1\.2\.3\.4)$/,
  /\.0$/,
];
