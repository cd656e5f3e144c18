import type { ColumnTitles } from '../table-columns.ts';
import { wordsOf } from '../vocabulary/index.ts';

const english: ColumnTitles = [
  [
    'owner',
    ['owner', 'owners', 'who', 'assignee', 'assigned to', 'assigned', 'dri', 'responsible', 'lead'],
  ],
  [
    'due',
    [
      'due',
      'due date',
      'deadline',
      'eta',
      'target',
      'target date',
      'by when',
      'when',
      'expected date',
      'date',
    ],
  ],
  [
    'ticket',
    [
      'ticket',
      'tickets',
      'bug',
      'bug #',
      'tracking bug',
      'issue',
      'issue #',
      'issue (#)',
      'jira',
      'link',
      'links',
      'tracking',
      'reference',
      'references',
      'github',
      'linear',
      'trello',
      'trello card',
      'related issue',
      'pr',
    ],
  ],
  ['priority', ['priority', 'prio']],
  ['category', ['type', 'category', 'kind']],
  ['status', ['status', 'state', 'done', 'done?', 'progress']],
  [
    'text',
    [
      'action',
      'action item',
      'action items',
      'actions',
      'item',
      'task',
      'tasks',
      'description',
      'what',
      'measure',
      'follow-up',
    ],
  ],
];

/** How the columns of tables of action items are called. */
export const actionItemColumns: ColumnTitles = english.map(([role, titles]) => [
  role,
  [...titles, ...wordsOf((words) => words.actionItemColumns[role])],
]);
