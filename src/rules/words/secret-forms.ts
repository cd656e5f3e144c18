import { pattern } from '../../pattern/pattern.ts';

/** What else must hold for characters that have the form of a secret. */
export type SecretCheck =
  /** Digits that a card issuer hands out, whose last is right (Luhn), in groups or named a card. */
  | 'card'
  /** A value that somebody made up: characters of several kinds. */
  | 'password'
  /** A value that a program made up: long, characters of several kinds, not a name in words. */
  | 'random'
  /** A block of Base64, not a placeholder for one. */
  | 'key-block';

/** How a kind of secret is written. */
export interface SecretForm {
  /** What it is, behind "looks like". */
  name: string;
  /** The group `secret` is the secret, else all of it is. */
  pattern: RegExp;
  /** Is in all that match, and quicker to find where the pattern is a long one. */
  cue?: RegExp;
  check?: SecretCheck;
  /** What comes before masking it, where that is not to revoke it. */
  remedy?: string;
  /** It may be something else, or be meant for others to read. */
  unsure?: true;
  /** Where the form is told. */
  source: string;
}

/**
 * Forms of secrets, the most telling first: of two that overlap, the first is reported.
 *
 * Only prefixes that their vendor documents, and forms that a standard gives. Keys that are meant
 * to be published (Stripe's `pk_live_`) or that open a sandbox (`sk_test_`) are none.
 */
export const secretForms: readonly SecretForm[] = [
  {
    name: 'a private key',
    pattern:
      /-----BEGIN (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?<secret>[\s\S]{8,8000}?)(?:-----END|$)/g,
    check: 'key-block',
    source: 'RFC 7468, sections 10 and 11; RFC 4880, section 6.2',
  },
  {
    name: 'an AWS access key',
    pattern: /(?<![A-Za-z\d])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z\d])/g,
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html',
  },
  {
    name: 'a GitHub token',
    pattern: /(?<![A-Za-z\d])(?:gh[pousr]_[A-Za-z\d]{36,251}|github_pat_[A-Za-z\d_]{40,244})/g,
    source:
      'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
  },
  {
    name: 'a GitLab token',
    pattern: /(?<![A-Za-z\d])gl(?:pat|dt|rt|oas|ptt|ft|imt|agent|cbt)-[\w-]{20,200}/g,
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  },
  {
    name: 'a Slack token',
    pattern: /(?<![A-Za-z\d])(?:xox[abeoprs]|xapp)-(?=[\w-]{0,60}\d{6})[\w-]{18,250}/g,
    source: 'https://docs.slack.dev/authentication/tokens',
  },
  {
    name: 'the secret URL of a Slack webhook',
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z][A-Z\d]{6,20}\/(?<secret>[A-Za-z\d]{6,20}\/[A-Za-z\d]{16,64})/g,
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  {
    name: 'a Stripe live key',
    pattern: /(?<![A-Za-z\d])[sr]k_live_[A-Za-z\d]{10,128}/g,
    source: 'https://docs.stripe.com/keys',
  },
  {
    name: 'a Google API key',
    pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g,
    // Keys of pages that show a map are in the page for all to read.
    unsure: true,
    source: 'https://cloud.google.com/docs/authentication/api-keys',
  },
  {
    name: 'an npm token',
    pattern: /(?<![A-Za-z\d])npm_[A-Za-z\d]{36}(?![A-Za-z\d])/g,
    source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format',
  },
  {
    name: 'a PyPI token',
    pattern: /(?<![A-Za-z\d])pypi-[\w-]{64,250}/g,
    check: 'random',
    source: 'https://pypi.org/help/#apitoken',
  },
  {
    name: 'a SendGrid key',
    pattern: /(?<![A-Za-z\d])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g,
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
  {
    name: 'a Shopify token',
    pattern: /(?<![A-Za-z\d])shp(?:at|ca|pa|ss)_[A-Fa-f\d]{32}(?![A-Za-z\d])/g,
    source:
      'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing and /app-secret-key-length-has-increased',
  },
  {
    name: 'a Grafana token',
    pattern: /(?<![A-Za-z\d])glsa_[A-Za-z\d]{32}_[A-Fa-f\d]{8}(?![A-Za-z\d])/g,
    source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
  {
    name: 'a Vault token',
    pattern: /(?<![A-Za-z\d])hv[sbr]\.[\w-]{24,250}/g,
    check: 'random',
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
  },
  {
    name: 'the key of an Azure storage account',
    pattern: /AccountKey=(?<secret>[A-Za-z\d+/]{86}==)/g,
    source: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
  },
  {
    name: 'a JSON Web Token',
    pattern: /(?<![\w-])eyJ[\w-]{10,500}\.eyJ[\w-]{6,2000}\.[\w-]{20,800}/g,
    source: 'RFC 7519, section 3.1: `eyJ` is `{"` in Base64',
  },
  {
    name: 'a password in a URL',
    remedy: 'change it',
    cue: /:\/\//,
    pattern:
      /(?<![A-Za-z\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s:/@?#,"'`<>[\]()|]{0,100}:(?<secret>[^\s/@,"'`<>|]{4,100})@(?!(?:localhost|127\.\d{1,3}\.|(?:[\w-]{1,60}\.){0,4}example\b))[\w[]/g,
    source: 'RFC 3986, section 3.2.1',
  },
  {
    name: 'a bearer token',
    pattern: /\bbearer:? {1,3}(?<secret>[\w.~+/-]{20,2000}={0,2})/gi,
    check: 'random',
    source: 'RFC 6750, section 2.1',
  },
  {
    name: 'a user and password in Base64',
    remedy: 'change it',
    pattern: /\bauthorization["']? ?[:=] ?["']?basic {1,3}(?<secret>[A-Za-z\d+/]{8,400}={0,2})/gi,
    source: 'RFC 7617, section 2',
  },
  {
    name: 'a password on a command line',
    remedy: 'change it',
    pattern: /(?<!\S)(?:-u|--user)[ =]["']?[\w.@-]{1,60}:(?<secret>[^\s"'`]{6,100})/g,
    check: 'password',
    unsure: true,
    source: 'https://curl.se/docs/manpage.html#-u',
  },
  {
    name: 'a password',
    remedy: 'change it',
    cue: /pass|pwd|kennwort|contraseña|senha|mot de|密码|パスワード/i,
    pattern: pattern.gi`(?<![A-Za-z\d])[\w.-]{0,40}(?:passw(?:or)?d|passwd|passphrase|passcode|pwd|(?<!by|com|tres|sur|over|under)pass|passwort|kennwort|contraseña|senha|mot de passe|密码|パスワード)["'\`]{0,2}(?<between> {0,3}(?:[:：]|:?=>?|is:) {0,3})["'\`]{0,2}(?<secret>(?![:=])[^\s"'\`|,;<>]{6,100})`,
    check: 'password',
    unsure: true,
    source: 'CWE-256, plaintext storage of a password',
  },
  {
    name: 'a secret or an access key',
    cue: /secret|token|key/i,
    pattern:
      /(?<![A-Za-z\d:])[\w.-]{0,40}?(?:secret(?:[_-]?(?:access)?[_-]?key)?|(?:api|auth|access|private|account|signing|encryption|webhook)[_-]?(?:key|token|secret)|token)["'`]{0,2}(?<between> {0,3}(?:[:：]|:?=>?) {0,3})["'`]{0,2}(?<secret>[\w.~+/=-]{16,300})/gi,
    check: 'random',
    unsure: true,
    source: 'CWE-798, use of hard-coded credentials',
  },
  {
    name: 'the number of a payment card',
    remedy: 'have it blocked',
    cue: /\d{4}/,
    pattern:
      /(?<![\w.#/-])(?<secret>\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{4}|3[47]\d\d[ -]\d{6}[ -]\d{5}|\d{13,19})(?![\w/-]|\.\d)/g,
    check: 'card',
    source: 'ISO/IEC 7812-1; PCI DSS, requirement 3.4',
  },
];

/** What stands before or behind the number of a payment card. */
export const cardWords =
  /\b(?:cards?|visa|master ?card|amex|american express|maestro|discover|diners|PAN|credit|debit|kreditkarte|carte bancaire|tarjeta|cartão|cvv|cvc)\b/i;

/** The first digits and the lengths of the numbers that card networks hand out. */
export const cardNumbers: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12,14}$/,
  /^3[47]\d{13}$/,
  /^(?:6011|65\d\d|64[4-9]\d)\d{12}$/,
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
];

/** A name that ends like that of a secret, but of something that may be read. */
export const publicNames =
  /(?:^|[^a-z])(?:next|prev(?:ious)?|page|pagination|continuation|cursor|sync|csrf|xsrf|idempotency|request|trace|correlation|session|device|public|publishable|partition|sort|primary|foreign|cache|routing|hash|commit|eos|pad|stop)[\w.-]{0,4}(?:token|key)$/i;
