import { expect, test } from '@jest/globals';
import type { SectionKind } from '../../src/ast/nodes.ts';
import { titleLanguages, titleMeaning } from '../../src/outline/section-kind.ts';
import { parse } from '../../src/parse.ts';

type Row = readonly [title: string, ...kinds: SectionKind[]];

const titles: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['Executive Summary', 'summary'],
    ['3. ⏱ Timeline (all times UTC):', 'timeline'],
    ['IV. Root Cause Analysis', 'root-cause'],
    ['Root Cause and Resolution', 'root-cause', 'resolution'],
    ['Impact / Detection', 'impact', 'detection'],
    ['Resolution Steps Taken', 'resolution'],
    ['Where we got lucky 🍀', 'where-we-got-lucky'],
    ['Corrective and Preventative Measures:', 'action-items'],
    ['What went wrong?', 'what-went-wrong'],
    ['5 Whys', 'five-whys'],
  ],
  es: [
    ['Resumen ejecutivo', 'summary'],
    ['2. Línea de tiempo (UTC):', 'timeline'],
    ['LINEA DE TIEMPO', 'timeline'],
    ['¿Qué pasó?', 'summary'],
    ['Causa raíz y resolución', 'root-cause', 'resolution'],
    ['🔎 Detección', 'detection'],
    ['Acciones correctivas:', 'action-items'],
    ['Lecciones aprendidas', 'lessons-learned'],
    ['Lo que salió bien', 'what-went-well'],
    ['5 porqués', 'five-whys'],
  ],
  fr: [
    ['Résumé', 'summary'],
    ['SYNTHESE', 'summary'],
    ['Chronologie détaillée (heure de Paris)', 'timeline'],
    ['L’incidence', 'impact'],
    ['Élément déclencheur :', 'trigger'],
    ['Les causes et le rétablissement', 'root-cause', 'resolution'],
    ['4) Causes profondes', 'root-cause'],
    ['Éléments d’action :', 'action-items'],
    ['Ce qui n’a pas fonctionné.', 'what-went-wrong'],
    ['Facteurs de chance', 'where-we-got-lucky'],
  ],
  pt: [
    ['Sumário executivo', 'summary'],
    ['O que aconteceu?', 'summary'],
    ['📅 Linha do tempo', 'timeline'],
    ['3.1 Causa raiz e gatilho', 'root-cause', 'trigger'],
    ['Detecção:', 'detection'],
    ['RESOLUCAO', 'resolution'],
    ['[P1] Itens de ação', 'action-items'],
    ['Próximos passos', 'action-items'],
    ['Lições aprendidas', 'lessons-learned'],
    ['Onde tivemos sorte', 'where-we-got-lucky'],
  ],
  de: [
    ['Zusammenfassung', 'summary'],
    ['1. Auswirkungen:', 'impact'],
    ['Zeitlicher Ablauf (MESZ)', 'timeline'],
    ['Ursache und Auslöser', 'root-cause', 'trigger'],
    ['Die Ursache', 'root-cause'],
    ['🛠 Behebung', 'resolution'],
    ['Maßnahmen', 'action-items'],
    ['MASSNAHMEN', 'action-items'],
    ['Nächste Schritte', 'action-items'],
    ['Was lief gut?', 'what-went-well'],
  ],
  nb: [
    ['Sammendrag', 'summary'],
    ['2) Tidslinje:', 'timeline'],
    ['Hendelsesforløp (norsk tid)', 'timeline'],
    ['Rotårsak og løsning', 'root-cause', 'resolution'],
    ['ROTARSAK', 'root-cause'],
    ['Utløsende faktor', 'trigger'],
    ['🔔 Påvisning', 'detection'],
    ['Aksjonspunkter', 'action-items'],
    ['Hva lærte vi?', 'lessons-learned'],
    ['Hvor hadde vi flaks', 'where-we-got-lucky'],
  ],
  zh: [
    ['一、故障概述', 'summary'],
    ['第三章 影响范围', 'impact'],
    ['【时间线】', 'timeline'],
    ['时间线（UTC+8）：', 'timeline'],
    ['3、根因分析', 'root-cause'],
    ['⚠️触发原因', 'trigger'],
    ['影响与改进措施', 'impact', 'action-items'],
    ['② 解决方案', 'resolution'],
    ['经验教训：', 'lessons-learned'],
    ['5个为什么', 'five-whys'],
  ],
  ja: [
    ['障害の概要', 'summary'],
    ['【影響範囲】：', 'impact'],
    ['２．タイムライン（ＪＳＴ）', 'timeline'],
    ['時系列：', 'timeline'],
    ['原因と対策', 'root-cause', 'action-items'],
    ['根本原因および契機', 'root-cause', 'trigger'],
    ['🔎検知', 'detection'],
    ['再発防止策', 'action-items'],
    ['うまくいったこと', 'what-went-well'],
    ['5つのなぜ', 'five-whys'],
  ],
};

const rows = Object.entries(titles).flatMap(([language, list]) =>
  list.map(([title, ...kinds]) => ({ language, title, kinds })),
);

test.each(rows)('$language: $title', ({ language, title, kinds }) => {
  expect(titleMeaning(title)).toMatchObject({ kinds, exact: true });
  expect(titleLanguages(title)).toContain(language);
});

test.each([
  'GitHub Actions Runner',
  'Action Taken',
  'Folgen Sie uns',
  'Impacto-Report Inc',
  'La Paz',
  'Resumen7',
  '影',
  'と',
  '',
  ':::',
])('%j is no title', (title) => {
  expect(titleMeaning(title)).toBeUndefined();
  expect(titleLanguages(title)).toEqual([]);
});

test('steps that were taken are no action items', () => {
  expect(titleMeaning('Resolution Steps Taken')?.kinds).toEqual(['resolution']);
});

test.each(['Impact of the change on France', 'Timeline / 时间线', '时间线 Timeline'])(
  'a word of a title, and a translation: %s',
  (title) => {
    expect(titleMeaning(title)?.kinds).toHaveLength(1);
  },
);

test('a word between two titles is of the language of both', () => {
  expect(titleMeaning('Impact et résolution')?.language).toBe('fr');
  expect(titleMeaning('Impact and Resolution')?.language).toBe('en');
});

test.each([
  ['en', ['Impact', 'Timeline', 'Resolution']],
  ['fr', ['Impact', 'Chronologie', 'Résolution']],
  ['de', ['Summary', 'Impact', 'Timeline', 'Ursache', 'Maßnahmen']],
  ['es', ['Impacto', 'Causa raíz', 'Cronología']],
  ['ja', ['概要', '影響', '原因', '再発防止策']],
  ['zh', ['概要', '影响', '原因']],
  ['en', ['Notes', 'Runbook']],
])('language %s: %s', (language, headings) => {
  const source = headings.map((heading) => `## ${heading}\n\n…\n`).join('\n');
  expect(parse(`# PM-7\n\n${source}`).language).toBe(language);
});
