/**
 * What entries are called in timelines that go by what was done instead of by
 * the clock, in English (other languages: `../vocabulary`). Lower case, `(a|b) c` as in section titles.
 */
export const entryLabels: readonly string[] = [
  '(issue |incident |initial |time of |)detection( method| time|)',
  '(issue |incident |)detected( by| at|)',
  '(issue |incident |impact |)(acknowledged|mitigated)( by| at|)',
  'detection and notification',
  'how (it was|the issue was|was it) detected',
  '(initial |immediate |)(actions|action|steps|response|reaction)( taken|)',
  '(initial |)(investigation|assumption|assumptions|hypothesis|findings|diagnosis|analysis|notification|debugging)',
  '(debugging|investigation|resolution|mitigation|recovery) (process|steps|path|paths|started|begins)',
  '(misleading|false|wrong) (path|paths|lead|leads|investigation|investigations|debugging|assumption|assumptions|investigation paths|investigation path|debugging paths|investigation/debugging paths)( taken|)',
  '(incident |issue |)(escalation|escalated|escalated incident)( to|)',
  '(incident |issue |temporary |final |)(resolution|mitigation|recovery|fix|restoration|containment|communication)( time|)',
  '(root cause |)(identified|identification)',
  'root cause (identified|found|discovered|analysis)',
  'rollback',
  'verification',
  'monitoring',
];
