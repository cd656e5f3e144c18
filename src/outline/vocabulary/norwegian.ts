import type { SectionTitles } from './section-titles.ts';

/** Bokmål, with the Nynorsk forms that differ. */
export const norwegian: SectionTitles = {
  language: 'nb',
  conjunctions: ['og', 'samt'],
  titles: {
    summary: [
      '(sammendrag|oppsummering|samandrag|oversikt|innledning|kort fortalt)( av hendelsen| av feilen| av hendinga|)',
      '(beskrivelse|hendelsesbeskrivelse|feilbeskrivelse)( av hendelsen| av feilen| av problemet|)',
      '(hva|kva) (skjedde|har skjedd|hendte)',
    ],
    background: ['(bakgrunn|kontekst|forhistorie|bakgrunnsinformasjon)'],
    duration: [
      '(varighet|varigheit|total varighet|nedetid)( av hendelsen| på hendelsen| av feilen|)',
      'tidsrom( for hendelsen|)',
    ],
    impact: [
      '(konsekvens|konsekvenser|konsekvensar|påvirkning|omfang|innvirkning|virkning|følger|symptomer)( for brukere| for brukerne| for kunder| for kundene| av hendelsen| av feilen|)',
      '(berørte|påvirkede|rammede) (brukere|systemer|tjenester|kunder|komponenter)',
      '(hva|hvem) ble (berørt|rammet|påvirket)',
      'brukerkonsekvens',
      'brukerkonsekvenser',
    ],
    'root-cause': [
      '(årsak|årsaker|årsakene|rotårsak|rotårsaker|grunnårsak|underliggende årsak|bakenforliggende årsak|hovedårsak)( til hendelsen| til feilen| til problemet|)',
      '(årsaksanalyse|rotårsaksanalyse|feilanalyse|analyse av årsak)',
      'medvirkende (årsaker|faktorer)',
      'hvorfor (skjedde det|det skjedde)',
    ],
    trigger: [
      '(utløsende|utløysande) (faktor|faktorer|årsak|hendelse|hending)',
      'direkte årsak',
      'utløser',
    ],
    detection: [
      '(påvisning|deteksjon|oppdagelse|oppdaging)( av hendelsen| av feilen|)',
      'hvordan (ble feilen|ble det|ble hendelsen|feilen ble|hendelsen ble) oppdaget',
      'hvordan vi oppdaget (det|feilen|hendelsen)',
    ],
    timeline: [
      '(tidslinje|tidslinja|tidslinjen|hendelsesforløp|hendelsesforløpet|kronologi|tidsforløp|hendelseslogg|forløp)( for hendelsen| over hendelsen| for feilen|)',
      'kronologisk (oversikt|forløp)',
      'hva skjedde når',
    ],
    resolution: [
      '(løsning|løysing|gjenoppretting|retting|feilretting|feilrettingen|utbedring)( av hendelsen| av feilen| av problemet| av tjenesten|)',
      'hvordan (ble feilen|ble det|ble hendelsen|feilen ble|hendelsen ble) (løst|rettet)',
      'hva ble gjort',
    ],
    mitigation: ['(strakstiltak|umiddelbare tiltak|avbøtende tiltak|midlertidig løsning)'],
    'action-items': [
      '(tiltak|aksjonspunkter|aksjonspunkt|aksjoner|oppgaver|oppgåver|oppfølging|oppfølgingspunkter|oppfølgingstiltak|forbedringer|anbefalinger|gjøremål|tiltaksliste|tiltaksplan)',
      '(forebyggende|korrigerende|videre|planlagte|langsiktige|kortsiktige|foreslåtte|nye) (tiltak|oppgaver|aksjoner|steg)',
      'tiltak (fremover|videre|for å unngå gjentakelse|for å hindre gjentakelse)',
      '(neste|videre) (steg|skritt)',
      '(veien|arbeid) videre',
      'videre arbeid',
      'forbedringspunkter',
    ],
    'lessons-learned': [
      '(hva|kva) (lærte vi|har vi lært|vi lærte|vi har lært)',
      '(lærdom|lærdommer|lærdomar|læring|læringspunkter|erfaringer|refleksjoner|retrospektiv)',
    ],
    'what-went-well': ['(hva|kva|det som) (gikk|fungerte|gjekk|virket) (bra|godt)', 'positivt'],
    'what-went-wrong': [
      '(hva|kva|det som) (gikk|fungerte|gjekk) (dårlig|galt|ikke bra|ikke så bra|mindre bra)',
      '(hva|det som) (fungerte|virket) ikke',
      'hva (kan|kunne) (bli|vært|gjøres) bedre',
      'negativt',
    ],
    'where-we-got-lucky': ['hvor (hadde vi|vi hadde|var vi) (flaks|heldige)', 'flaks'],
    'five-whys': ['(5|fem)( |-|x |x|x-| ganger )hvorfor', 'hvorfor'],
    recurrence: ['(gjentakelse|gjentagelse)', '(lignende|tidligere|relaterte) hendelser'],
    glossary: ['ordliste', 'begreper', 'definisjoner', 'forkortelser'],
    'supporting-information': [
      '(lenker|lenkjer|linker|referanser|vedlegg|kilder|ressurser|dokumentasjon)',
      '(mer|øvrig|relevant|tilleggs) (informasjon|dokumentasjon)',
    ],
    metadata: ['(metadata|fakta|nøkkelinformasjon|om hendelsen|detaljer)'],
  },
  heads: {
    timeline: ['tidslinje', 'hendelsesforløp'],
    'root-cause': ['rotårsak', 'rotårsaker'],
    'action-items': ['aksjonspunkter', 'tiltak'],
    impact: ['konsekvenser', 'konsekvens'],
    summary: ['sammendrag'],
  },
};
