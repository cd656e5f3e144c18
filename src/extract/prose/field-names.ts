import type { FieldName } from '../../ast/nodes.ts';

/**
 * What facts about the incident are called in English: lower case, `(a|b) c` as in
 * section titles. Other languages: `../vocabulary`.
 */
export const fieldNames: Readonly<Record<Exclude<FieldName, 'other'>, readonly string[]>> = {
  date: [
    '(incident |event |outage |)date',
    'date/time',
    'date and time',
    'date of (the |)(incident|outage)',
  ],
  authors: [
    'author',
    'authors',
    'written by',
    'created by',
    'prepared by',
    'reported by',
    'author(s)',
  ],
  owner: [
    '(document |postmortem |incident |)owner',
    'owners',
    'incident commander',
    'incident lead',
  ],
  status: ['(incident |document |postmortem |)status'],
  severity: ['(incident |)severity', 'severity level', 'sev', 'priority'],
  id: ['(incident |)id', 'incident', 'incident number', 'incident #', 'ticket'],
  services: [
    '(affected |impacted |)(service|services|system|systems|component|components)( affected| impacted|)',
  ],
  tags: ['tags', 'tag', 'keywords', 'labels', 'category', 'categories'],
  duration: ['time to resolve and recover', '(total |overall |)(downtime|outage time)'],
  start: [
    '(outage |incident |impact |)(start|begin|beginning|onset)( time| date|)',
    '(outage |incident |impact |)(started|began)( at| on|)',
    'start of (the |)(outage|incident|impact)',
    '(fault|incident|outage|problem|failure) (occurs|occurred|begins|began|starts|started)( at| on|)',
    'start date/time',
    'time of (start|the start|beginning)',
    'incident from',
    'start date and time',
    'time started',
    'started on',
  ],
  detected: [
    '(first |)(detected|detection time|identified)( at| on|)',
    'time detected',
    'time of detection',
  ],
  acknowledged: ['acknowledged( at| on|)', 'time acknowledged'],
  mitigated: ['(mitigated|repaired|stabilized|contained)( at| on|)', 'time mitigated'],
  end: [
    '(outage |incident |impact |)(end|finish)( time| date|)',
    '(outage |incident |impact |)(ended|resolved|finished)( at| on|)',
    'end of (the |)(outage|incident|impact)',
    'resolution time',
    'time resolved',
    'end date/time',
    'incident until',
    'incident till',
    'service restored( at|)',
  ],
};
