import type { TableRow } from 'mdast';
import type { Source } from '../syntax/source.ts';
import { visibleText } from '../syntax/visible-text.ts';

/** What a column of a table holds. */
export type ColumnRole =
  | 'time'
  | 'date'
  | 'text'
  | 'owner'
  | 'due'
  | 'ticket'
  | 'status'
  | 'priority'
  | 'category'
  | 'other';

/** Titles of columns, lower case; the first role that has a title takes it. */
export type ColumnTitles = ReadonlyArray<readonly [role: ColumnRole, titles: readonly string[]]>;

export const timelineColumns: ColumnTitles = [
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
      'hora',
      'horário',
      'heure',
      'zeit',
      'uhrzeit',
      'klokkeslett',
      'tidspunkt',
      '时间',
      '時刻',
      '時間',
    ],
  ],
  ['date', ['date', 'day', 'fecha', 'data', 'datum', 'dato', '日期', '日付']],
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
      'evento',
      'événement',
      'ereignis',
      'hendelse',
      '事件',
      '出来事',
      '内容',
    ],
  ],
];

export const actionItemColumns: ColumnTitles = [
  [
    'owner',
    [
      'owner',
      'owners',
      'who',
      'assignee',
      'assigned to',
      'assigned',
      'dri',
      'responsible',
      'lead',
      'eier',
      'ansvarlig',
      'dueño',
      'responsable',
      'responsável',
      'verantwortlich',
      '负责人',
      '责任人',
      '负责角色',
      'オーナー',
      '担当',
      '担当者',
    ],
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
      'fecha',
      'plazo',
      'échéance',
      'prazo',
      'fällig',
      'frist',
      '截止',
      '截止时间',
      '截止日期',
      '期限',
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
      'referanse',
      'github',
      'linear',
      'trello',
      'trello card',
      'related issue',
      'pr',
      '# de problème',
      '工单',
      'チケット',
    ],
  ],
  [
    'priority',
    [
      'priority',
      'prio',
      'prioridad',
      'priorité',
      'niveau de priorité',
      'prioridade',
      'priorität',
      '优先级',
      '優先度',
    ],
  ],
  ['category', ['type', 'category', 'kind', 'tipo', 'typ', '类型', '種別']],
  [
    'status',
    [
      'status',
      'state',
      'done',
      'done?',
      'progress',
      'estado',
      'statut',
      'complet',
      '状态',
      'ステータス',
    ],
  ],
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
      'aksjon',
      'tiltak',
      'tarea',
      'acción',
      'ação',
      'mesure à prendre',
      'maßnahme',
      '行动项',
      '改进项',
      '改进措施',
      '对策',
      '対策',
      '対応',
      '対策内容',
    ],
  ],
];

/**
 * Tell what each column holds by its title.
 *
 * @returns
 *   A role for each cell of the header row; no role but `other` is given twice.
 */
export function columnRoles(header: TableRow, titles: ColumnTitles, source: Source): ColumnRole[] {
  const taken = new Set<ColumnRole>();
  return header.children.map((cell) => {
    const title = visibleText(cell, source)
      .replace(aside, ' ')
      .replace(/[\s|]{1,100}/g, ' ')
      .trim()
      .toLowerCase();
    const role = titles.find(([name, words]) => !taken.has(name) && matches(words, title))?.[0];
    if (!role) return 'other';
    taken.add(role);
    return role;
  });
}

const aside = /\([^()]{0,100}\)|（[^（）]{0,100}）|\[[^[\]]{0,100}\]/g;

/** `Date and Time in CET`, `Event / Phase`: the title may go on behind the words. */
function matches(words: readonly string[], title: string): boolean {
  return words.some(
    (word) => title === word || title.startsWith(`${word} in `) || title.startsWith(`${word}:`),
  );
}
