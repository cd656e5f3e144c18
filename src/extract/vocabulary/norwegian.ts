import type { FactWords } from './fact-words.ts';

export const norwegian: FactWords = {
  language: 'nb',
  fields: {
    date: ['dato( for hendelsen| og tid|)'],
    authors: ['(forfatter|forfattere|forfattar|skrevet av|av)'],
    owner: ['(eier|ansvarlig|ansvarleg|hendelsesleder)'],
    status: ['tilstand'],
    severity: ['(alvorlighetsgrad|alvorlighet|alvorsgrad|prioritet)'],
    id: ['(hendelse|hendelsesnummer|saksnummer|hendelses-id)'],
    services: ['(berørt|berørte|påvirkede|rammede) (tjeneste|tjenester|system|systemer)'],
    tags: ['emneord', 'merkelapper', 'kategori', 'kategorier'],
    start: ['(start|begynnelse) på (hendelsen|feilen)', '(starttidspunkt|startet|feilen startet)'],
    detected: ['(oppdaget|avdekket)( kl|)', 'tidspunkt oppdaget'],
    acknowledged: ['(bekreftet|kvittert)'],
    mitigated: ['(dempet|avhjulpet|midlertidig løst)'],
    end: [
      '(slutt|sluttidspunkt|løst|rettet|avsluttet|gjenopprettet)',
      'slutt på (hendelsen|feilen)',
    ],
  },
  entryLabels: [
    '(påvisning|oppdagelse|eskalering|undersøkelse|undersøkelser|feilsøking|analyse|hypotese)',
    '(strakstiltak|løsning|retting|gjenoppretting|kommunikasjon|varsling|verifisering)',
    '(årsak funnet|rotårsak funnet|tiltak iverksatt|overvåking|friskmelding)',
  ],
  events: {
    escalation: ['(eskaler*|tilkaller|tilkalles|tilkalt|kobles på|koblet på)'],
    acknowledgement: ['(bekrefter varselet|kvitterer|kvittert ut|tar varselet)'],
    communication: [
      '(statusside|statussiden|brukerne informeres|kundene informeres|driftsmelding)',
    ],
    resolution: [
      '(løst|rettet|feilrettet|gjenopprettet|tilbake til normalen|friskmeldt|hendelsen avsluttes|normal drift)',
    ],
    mitigation: [
      '(ruller tilbake|rullet tilbake|rulles tilbake|tilbakerulling|omstart|restartet|restartes|startes på nytt|startet på nytt|omgåelse)',
    ],
    detection: ['(alarm|alarmen|alarmer|varsel|varselet|varsler|oppdager|oppdaget|melder om)'],
    'impact-start': [
      '(feilen|hendelsen|utfallet) (starter|startet|begynner|begynte)',
      '(begynner|begynte) å feile',
    ],
    investigation: ['(undersøker|undersøkes|feilsøk*|analyserer|finner årsaken|mistenker|ser på)'],
  },
  milestones: {
    start: ['(feilen|hendelsen|utfallet) (starter|startet|begynner|begynte)'],
    end: ['(feilen|hendelsen|utfallet) (slutter|sluttet|er over)'],
  },
  timelineColumns: {
    time: ['(tid|tidspunkt|klokkeslett|klokka|klokken|kl|kl.|når|dato og tid)'],
    date: ['(dato|dag)'],
    text: ['(hendelse|hendelser|hva|hva skjedde|beskrivelse|handling|aktivitet)'],
  },
  actionItemColumns: {
    owner: ['(eier|ansvarlig|ansvarleg|tildelt|hvem)'],
    due: ['(frist|forfall|dato|når|innen)'],
    ticket: ['(sak|saksnummer|referanse|lenke|oppgave-id)'],
    priority: ['prioritet'],
    category: ['(type|kategori)'],
    status: ['tilstand'],
    text: ['(aksjon|aksjoner|tiltak|oppgave|oppgaver|beskrivelse|hva)'],
  },
  statuses: {
    cancelled: ['(avlyst|droppet|forkastet|avvist)'],
    done: ['(utført|gjort|ferdig|fullført|lukket|løst)'],
    'in-progress': ['(pågår|pågående|under arbeid|i gang|påbegynt)'],
    open: ['(åpen|åpent|gjenstår|ikke startet|planlagt|ikke påbegynt)'],
  },
  tasks: ['oppgaver', 'aksjonspunkter', 'aksjoner', 'gjøremål'],
  measures: ['tiltak', 'forbedringer', 'anbefalinger', 'strakstiltak'],
  owners: ['(eier|ansvarlig|ansvarleg|tildelt)'],
  dues: ['(frist|innen|forfall|senest)'],
  none: ['(ingen|ingenting)'],
  nothing: ['(ikke avklart|uavklart|ikke tildelt|ingen)'],
  notNames: ['(høy|middels|lav|kritisk|haster|valgfritt)'],
  closings: ['(med|gjennom) disse tiltakene'],
};
