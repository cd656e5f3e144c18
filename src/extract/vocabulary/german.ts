import type { FactWords } from './fact-words.ts';

export const german: FactWords = {
  language: 'de',
  fields: {
    date: ['(datum|datum und uhrzeit)( des vorfalls| der störung|)', 'vorfallsdatum'],
    authors: ['(autor|autorin|autoren|verfasser|verfasserin|autor:in)', '(erstellt|verfasst) von'],
    owner: ['(verantwortlich|verantwortliche|verantwortlicher|zuständig)'],
    status: ['(stand|zustand)'],
    severity: ['(schweregrad|schwere|priorität|kritikalität)'],
    id: ['(vorfall|vorfallnummer|vorfall-id|störungsnummer|ticketnummer)'],
    services: ['(betroffene|betroffener|betroffenes) (dienst|dienste|system|systeme|services)'],
    tags: ['schlagwörter', 'stichwörter', 'kategorie', 'kategorien'],
    start: ['(beginn|anfang)( des vorfalls| der störung| des ausfalls|)', 'start der störung'],
    detected: ['(erkannt|entdeckt|bemerkt)( um| am|)', 'zeitpunkt der erkennung'],
    acknowledged: ['(bestätigt|angenommen)( um| am|)'],
    mitigated: ['(entschärft|eingedämmt)( um| am|)'],
    end: [
      'ende( des vorfalls| der störung| des ausfalls|)',
      '(behoben|gelöst|wiederhergestellt)( um| am|)',
      'zeitpunkt der (behebung|lösung)',
    ],
  },
  entryLabels: [
    '(erkennung|entdeckung|eskalation|untersuchung|analyse|diagnose|vermutung|fehlersuche)',
    '(eindämmung|lösung|behebung|wiederherstellung|kommunikation|benachrichtigung|überprüfung)',
    '(ursache gefunden|ursache identifiziert|ergriffene maßnahmen|überwachung|entwarnung)',
  ],
  events: {
    escalation: ['(eskaliert|eskalation|wird hinzugezogen|werden hinzugezogen|hinzugezogen)'],
    acknowledgement: ['(bestätigt den alarm|nimmt den alarm an|übernimmt den alarm|quittiert)'],
    communication: [
      '(statusseite|kunden informiert|kunden werden informiert|kunden sind informiert|rundmail)',
    ],
    resolution: [
      '(behoben|gelöst|wiederhergestellt|entwarnung|läuft wieder|laufen wieder|normalbetrieb|vorfall geschlossen)',
    ],
    mitigation: [
      '(zurückgerollt|rollt zurück|zurückgesetzt|neu gestartet|neugestartet|neustart|umgehung|korrektur ausgerollt|fix ausgerollt|entschärft)',
    ],
    detection: ['(alarm|alarme|alarmiert|meldung|meldungen|bemerkt|bemerken|melden|entdeckt)'],
    'impact-start': [
      'beginn (des vorfalls|der störung|des ausfalls)',
      '(ausfall|störung|vorfall) beginnt',
      '(schlägt|schlagen) fehl',
    ],
    investigation: ['(untersucht|untersuchen|untersuchung|analysiert|vermutet|ursache gefunden)'],
  },
  milestones: {
    start: ['beginn (der störung|des vorfalls|des ausfalls)', '(ausfall|störung|vorfall) beginnt'],
    end: ['ende (der störung|des vorfalls|des ausfalls)'],
  },
  timelineColumns: {
    time: ['(zeit|uhrzeit|zeitpunkt|zeitstempel|datum/uhrzeit|datum und uhrzeit|wann)'],
    date: ['datum'],
    text: ['(ereignis|ereignisse|was|was geschah|was passierte|beschreibung|aktion|vorgang)'],
  },
  actionItemColumns: {
    owner: ['(verantwortlich|verantwortliche|verantwortlicher|zuständig|zugewiesen an|wer)'],
    due: ['(fällig|fällig am|fälligkeit|frist|termin|zieldatum|bis|bis wann|wann|datum)'],
    ticket: ['(vorgang|verweis|referenz)'],
    priority: ['priorität'],
    category: ['(typ|art|kategorie)'],
    status: ['(stand|zustand)'],
    text: ['(maßnahme|maßnahmen|massnahme|aufgabe|aufgaben|aktion|beschreibung|was)'],
  },
  statuses: {
    cancelled: ['(abgebrochen|verworfen|abgelehnt|entfällt)'],
    done: ['(erledigt|fertig|abgeschlossen|umgesetzt|geschlossen)'],
    'in-progress': ['(in arbeit|in bearbeitung|läuft|begonnen|laufend)'],
    open: ['(offen|geplant|ausstehend|nicht begonnen)'],
  },
  tasks: ['aufgaben', 'aktionspunkte'],
  measures: ['maßnahmen', 'korrekturmaßnahmen', 'verbesserungen', 'empfehlungen', 'prävention'],
  owners: ['(verantwortlich|verantwortliche|verantwortlicher|zuständig|zugewiesen an)'],
  dues: ['(fällig|fällig am|fällig bis|frist|bis|bis zum|termin)'],
  none: ['(keine|keiner|entfällt)'],
  nothing: ['(offen|noch offen|unklar|niemand|nicht zugewiesen|keiner|entfällt)'],
  notNames: ['(hoch|mittel|niedrig|kritisch|dringend|optional|sofort)'],
  closings: ['(mit|durch) (diese|diesen) (maßnahmen|verbesserungen)', 'abschließend'],
};
