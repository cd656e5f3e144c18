/** Whole values that stand in documentation, or that everybody starts with. */
export const knownDummies: ReadonlySet<string> = new Set([
  ...['password', 'passwd', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'password1', 'password123'],
  ...['pass', 'pwd', 'pass123', 'secret', 'secret123', 'mysecret', 'mypassword', 'topsecret'],
  ...[
    'admin',
    'admin123',
    'root',
    'toor',
    'guest',
    'user',
    'user123',
    'test',
    'test123',
    'test1234',
  ],
  ...[
    'postgres',
    'mysql',
    'rabbitmq',
    'redis',
    'minio',
    'minioadmin',
    'letmein',
    'qwerty',
    'qwerty123',
  ],
  ...[
    'changeme',
    'changeit',
    'default',
    'foobar',
    'abc123',
    '123456',
    '12345678',
    'token',
    'apikey',
  ],
  // RFC 6749, in small letters as all of these
  ...['2yotnfzfejr1zcsicmwpaa', 'tgzv3jokf0xg5qx2tlkwia'],
  // RFC 7617 ("Aladdin:open sesame", "test:123£") and RFC 6750
  ...['qwxhzgrpbjpvcgvuihnlc2ftzq==', 'dgvzddoxmjpco1==', 'dgvzddoxmjpcow=='],
  ...['mf_9.b5f-4.1jqm', 'mf_sdfsdf.b5f-4.1jqm'],
]);

/** Words and characters that say: something else stands here. */
export const placeholders: readonly RegExp[] = [
  // `***`, `xxxx`, `....`, `____`, `0000000`
  /[*•●…]|\.{3}|x{4}|(?<character>[\w-])\k<character>{5}/i,
  // `<password>`, `${VAR}`, `{{ token }}`, `[redacted]`, `%SECRET%`, `$SECRET`, `$(cat key)`
  /^[<[{]|[$#]\{|\{\{|^\$[A-Za-z_(]|^%\w{1,60}%$|^%[sdv(]|^&lt;/,
  /redact|mask(?:ed|ing)|(?:re)?moved|hidden|omitted|censored|scrubbed|sanitized|snip/i,
  /example|sample|dummy|placeholder|change[_-]?(?:me|it)|replace[_-]?(?:me|with)|insert[_-]|your[_-]?\w|my[_-]?(?:secret|token|password|api)|fake|foobar|lorem|notreal|not[_-]a[_-]/i,
  // Somebody went along the keyboard.
  /0123456789|1234567890|12345678|abcdefgh|qwertyui/i,
];

/** The beginning of keys that vendors print in their documentation, where no word tells. */
export const documentedKeys: readonly RegExp[] = [
  // The token on the front page of jwt.io: `{"sub":"1234567890"`
  /\.eyJzdWIiOiIxMjM0NTY3ODkw/,
  // The storage emulator of Azure
  /^Eby8vdM02xNOcq/,
];

/** Where a value is to be had, instead of the value. */
export const references: readonly RegExp[] = [
  /:\/\/|\(|^[~./]|^(?:arn|vault|ssm|op|ref|file|env|sops|enc)[:+[]/i,
  // `attempt=3`
  /^\w{1,40}=[^=]/,
  // `config["password"]`
  /^\w{1,60}(?:\.\w{1,60}){0,6}\[/,
  // `process.env.DB_PASS`, `config.password2`, `secrets.API_TOKEN`
  /^[a-z_]\w{0,80}(?:\.[a-z_]\w{0,80}){1,6}$/i,
  // `DB_PASSWORD_2`, the name of a variable
  /^[A-Z]{1,30}(?:_[A-Z\d]{1,30}){1,8}$/,
];

/** Values that tell things apart and open nothing. */
export const identifiers: readonly RegExp[] = [
  // UUID
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  // MD5, SHA-1 (a commit), SHA-256, SHA-512
  /^(?:md5|sha\d{1,3})[:-]|^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$/i,
  // bcrypt, argon2 and their like
  /^\$(?:2[abxy]?|argon2\w{0,2}|\d|pbkdf2\S{0,20}|scrypt)\$/,
];

/** Numbers that payment providers publish for tests, without their groups. */
export const testCards: ReadonlySet<string> = new Set([
  ...[
    '4242424242424242',
    '4000056655665556',
    '4111111111111111',
    '4012888888881881',
    '4012001037141112',
  ],
  ...[
    '4000000000000002',
    '4000000000009995',
    '4000002500003155',
    '4000000000003220',
    '4222222222222',
  ],
  ...[
    '5555555555554444',
    '5105105105105100',
    '5200828282828210',
    '2223003122003222',
    '5454545454545454',
  ],
  ...[
    '378282246310005',
    '371449635398431',
    '378734493671000',
    '341111111111111',
    '343434343434343',
  ],
  ...['6011111111111117', '6011000990139424', '6011000400000000', '6011601160116611'],
  ...['30569309025904', '36227206271667', '3056930009020004', '38520000023237', '36700102000000'],
  ...['3566002020360505', '3530111333300000', '3566111111111113'],
]);
