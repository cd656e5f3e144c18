/** URLs of tickets, pull requests and commits, by where they are kept. */
export const trackerUrls: readonly RegExp[] = [
  /github\.[\w.-]+\/[\w.-]+\/[\w.-]+\/(?:issues|pull|pulls|commit|discussions)\//i,
  /\/-\/(?:issues|merge_requests|commit|work_items)\//i,
  /gitlab\.[\w.-]+\/.{1,200}\/(?:issues|merge_requests|commit)\//i,
  /\/browse\/[A-Z][A-Z0-9_]{1,15}-\d/,
  /\.atlassian\.net\//i,
  /show_bug\.cgi\?id=\d|bugzilla[\w.-]*\/\d|bugzil\.la\/\d/i,
  /linear\.app\//i,
  /zenhub\.com\/.{1,200}\/issues\//i,
  /trello\.com\/[bc]\//i,
  /\/T\d{2,}(?:$|[#?])|\/D\d{2,}(?:$|[#?])/,
  /(?:dev\.azure|visualstudio)\.com\/.{1,200}\/_(?:workitems|git)\//i,
  /app\.(?:asana|shortcut|clickup)\.com\//i,
  /youtrack|\/redmine\/|launchpad\.net\/bugs|trac\/ticket\//i,
  /bitbucket\.org\/.{1,200}\/(?:issues|pull-requests|commits)\//i,
  /issuetracker\.google\.com|crbug\.com\/\d|\bb\/\d{4,}/i,
];

/** Tickets as they stand in running text. */
export const bareReferences: readonly RegExp[] = [
  /\bhttps?:\/\/[^\s|<>()[\]]{1,500}?(?:\/(?:issues|pull|merge_requests|commit|browse|c|T\d{2,}|D\d{2,})\b|show_bug\.cgi|linear\.app\/)[^\s|<>()[\]]{0,500}/g,
  /(?<![\w/.-])[A-Z][A-Z0-9]{1,14}-\d{1,7}(?![\w-]|\.\d)/g,
  /(?<![\w#&])(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,7}(?!\w)/g,
  /(?<!\w)(?:bug|issue|ticket|pr|pull request|mr|case)[ ]#?\d{2,8}(?!\w)/gi,
  /(?<!\w)(?:(?:support )?case|ticket|incident)[ ](?:id|number|no\.?)[: ]{1,2}#?\d{4,20}(?!\w)/gi,
  /(?<!\w)(?:BUG-?\d{3,}|b\/\d{4,}|T\d{4,}|D\d{4,}|![1-9]\d{0,6})(?!\w)/g,
];

/** What looks like a ticket and is none: standards, protocols, machines, spans of time, numbers of rows. */
export const notReferences =
  /^(?:UTC|GMT|SHA|UTF|ISO|RFC|HTTP|HTTPS|TLS|SSL|COVID|SEV|P|S|CVE|IPV|EC|MD|AES|RSA|X|CP|TCP|UDP|IEEE|GPT|US|EU|AP|CRC|BASE|H|LTE|G|Q|PHASE|STEP|DAY|TIER|LEVEL|ARM|X86|IA|AMD|WIN|JDK|JAVA|PHP|USB|RAID|VLAN|PORT|NODE|HOST|SERVER|SRV|POD|RACK|ZONE|AZ|DC|SPRINT|WEEK|YEAR|FY|FY\d\d|Q[1-4]|H[12]|TOP|PRIO|PRIORITY|VERSION|RELEASE)-\d|^(?:AI|ACT|ACTION|ITEM|REC|TODO)-\d{1,2}$/;
