/** Titles of the columns of a timeline that was no table: when, and what, by language. */
export const columnTitles: Readonly<Record<string, readonly [time: string, event: string]>> = {
  de: ['Zeit', 'Ereignis'],
  en: ['Time', 'Event'],
  es: ['Hora', 'Evento'],
  fr: ['Heure', 'Événement'],
  ja: ['時刻', '出来事'],
  nb: ['Tid', 'Hendelse'],
  pt: ['Hora', 'Evento'],
  zh: ['时间', '事件'],
};
