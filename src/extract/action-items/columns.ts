import { expandTitles } from '../../outline/vocabulary/expand-titles.ts';
import type { ColumnRole, ColumnTitles } from '../table-columns.ts';
import { wordsOf } from '../vocabulary/index.ts';

/** Written as the words of other languages are, `(a|b) c`. */
const english: ReadonlyArray<readonly [role: ColumnRole, titles: readonly string[]]> = [
  [
    'owner',
    [
      '(owner|owners|owner / team|owner/team|owned by|who|assignee|assignees|assigned|assigned to)',
      '(dri|responsible|responsible person|lead)',
    ],
  ],
  [
    'due',
    [
      '(due|due date|due by|deadline|eta|target|target date|target completion|expected date|date)',
      '(when|by when|timeline|timeframe|time frame)',
    ],
  ],
  [
    'ticket',
    [
      '(ticket|tickets|bug|bug #|issue|issue #|jira|work item)( link|)',
      '(tracker|tracking|tracking ticket|tracking issue|tracking bug|tracking link|tracked in)',
      '(jira key|jira ticket|jira issue|github|github issue|linear|trello|trello card)',
      '(link|links|reference|references|related issue|issue / pr|issue/pr|pr)',
    ],
  ],
  ['priority', ['(priority|prio|urgency)']],
  ['category', ['(type|category|kind)']],
  ['status', ['(status|state|done|done?|progress|complete|completed)']],
  [
    'text',
    [
      '(action|actions|action item|action items|item|task|tasks|description|what|measure)',
      '(corrective|preventive|preventative|follow-up|remediation) (action|actions)',
      '(follow-up|todo|to-do|improvement|recommendation)',
    ],
  ],
];

/** How the columns of tables of action items are called. */
export const actionItemColumns: ColumnTitles = english.map(([role, titles]) => [
  role,
  [...titles.flatMap(expandTitles), ...wordsOf((words) => words.actionItemColumns[role])],
]);
