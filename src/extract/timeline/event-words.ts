import type { EventKind } from '../../ast/nodes.ts';

/**
 * Words that tell what an entry of the timeline is about, the surest first: an
 * entry takes the first kind of which it has a word. Matched as whole words,
 * without regard to case; `*` stands for any ending.
 */
export const eventWords: ReadonlyArray<readonly [kind: EventKind, words: readonly string[]]> = [
  [
    'escalation',
    ['escalat*', 'paged the', 'pages the', 'called in', 'brought in', 'senior engineers', 'intervened'],
  ],
  [
    'acknowledgement',
    ['acknowledg*', 'acked', 'on-call responds', 'on-call responded', 'incident declared', 'incident is declared'],
  ],
  [
    'communication',
    ['status page', 'announce*', 'communicat*', 'customers were informed', 'users were informed', 'customers notified', 'users notified', 'tweet*', 'email sent', 'emailed'],
  ],
  [
    'resolution',
    [
      'resolved', 'resolution', 'fully restored', 'restored', 'full restoration', 'service restored', 'services restored', 'back to normal', 'returned to normal', 'normal operation', 'normal operations', 'recovered', 'full recovery', 'fully operational', 'all clear', 'incident closed',
    ],
  ],
  [
    'mitigation',
    [
      'mitigat*', 'rolled back', 'rollback', 'roll back', 'rolls back', 'reverted', 'revert', 'workaround', 'fix applied', 'fix deployed', 'deployed a fix', 'hotfix', 'corrected', 'adjusted', 'restarted', 'failover', 'failed over', 'stabiliz*', 'stabilis*', 'patched', 'scaled up',
    ],
  ],
  [
    'detection',
    [
      'detect*', 'alert*', 'alarm*', 'monitoring', 'pager', 'paged', 'noticed', 'notices', 'reported', 'reports', 'complain*', 'discovered the issue', 'first seen',
    ],
  ],
  [
    'impact-start',
    ['outage begins', 'outage began', 'outage starts', 'outage started', 'incident begins', 'incident began', 'incident started', 'start of impact', 'start of outage', 'start of incident', 'impact begins', 'impact starts', 'started failing', 'starts failing', 'went down', 'goes down', 'crashed'],
  ],
  [
    'investigation',
    ['investigat*', 'analy*', 'identified', 'identifies', 'examin*', 'check*', 'inspect*', 'debug*', 'diagnos*', 'suspect*', 'assum*', 'review*', 'looked into', 'root cause', 'logs', 'troubleshoot*', 'found', 'finds'],
  ],
];
