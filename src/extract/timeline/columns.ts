import type { ColumnTitles } from '../table-columns.ts';
import { wordsOf } from '../vocabulary/index.ts';

const english: ColumnTitles = [
  [
    'time',
    [
      'time',
      'timestamp',
      'date and time',
      'date & time',
      'date/time',
      'date-time',
      'datetime',
      'when',
      'at',
      'start time',
      'hour',
    ],
  ],
  ['date', ['date', 'day']],
  [
    'text',
    [
      'event',
      'events',
      'what',
      'what happened',
      'description',
      'action',
      'actions',
      'action/impact',
      'action/ impact',
      'note',
      'notes',
      'details',
      'activity',
      'update',
      'entry',
    ],
  ],
];

/** How the columns of timelines are called. */
export const timelineColumns: ColumnTitles = english.map(([role, titles]) => [
  role,
  [...titles, ...wordsOf((words) => words.timelineColumns[role])],
]);
