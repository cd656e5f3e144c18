/** Words that announce the zone of the times they speak of. */
export const ZONE_CUES: ReadonlySet<string> = new Set([
  ...['time', 'times', 'timestamp', 'timestamps', 'timezone', 'zone', 'tz', 'clock', 'clocks'],
  ...['timeline', 'timings', 'hours', 'datetime'],
  ...['tid', 'tider', 'tidene', 'tidspunkt', 'tidspunkter', 'klokkeslett', 'tidssone', 'tidslinje'],
  ...['zeit', 'zeiten', 'uhrzeit', 'uhrzeiten', 'zeitangaben', 'zeitzone'],
  ...['heure', 'heures', 'horaires', 'fuseau', 'chronologie'],
  ...['tiempo', 'hora', 'horas', 'horario', 'horarios', 'horário', 'horários', 'orari', 'fuso'],
]);

/** Those of them behind which `Eastern` alone is a zone: no timeline of the east. */
export const TIMES_CUES: ReadonlySet<string> = new Set([
  ...['time', 'times', 'timestamp', 'timestamps', 'timezone', 'zone', 'tz', 'clock', 'clocks'],
]);

/** Words that may stand between such a word and the zone. */
export const ZONE_FILLERS: ReadonlySet<string> = new Set([
  ...[
    'all',
    'are',
    'is',
    'in',
    'the',
    'given',
    'shown',
    'listed',
    'below',
    'above',
    'here',
    'local',
  ],
  ...['of', 'as', 'this', 'that', 'document', 'doc', 'report', 'postmortem', 'section', 'table'],
  ...['noted', 'stated', 'reported', 'displayed', 'recorded', 'expressed', 'specified', 'written'],
  ...[
    'and',
    'date',
    'dates',
    'events',
    'event',
    'used',
    'use',
    'using',
    'were',
    'be',
    'approximate',
  ],
  ...[
    'approximations',
    'otherwise',
    'to',
    'at',
    'for',
    'incident',
    'shared',
    'provided',
    'us',
    'on',
  ],
  ...['er', 'i', 'oppgitt', 'angitt', 'norsk', 'sind', 'angegeben'],
  ...[
    'en',
    'sont',
    'indiquées',
    'horaire',
    'están',
    'son',
    'em',
    'estão',
    'são',
    'sono',
    'horaria',
    'horário',
    'l',
    'à',
  ],
]);
