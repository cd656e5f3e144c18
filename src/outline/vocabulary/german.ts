import type { SectionTitles } from './section-titles.ts';

/** English words that German postmortems have as titles are titles here too: they tell no English. */
export const german: SectionTitles = {
  language: 'de',
  conjunctions: ['und', 'sowie'],
  titles: {
    summary: [
      'zusammenfassung( des vorfalls| der störung| des incidents|)',
      '(kurzfassung|kurzbeschreibung|überblick|ueberblick|übersicht|einleitung|management summary|executive summary|summary)',
      '(beschreibung|überblick|vorfallbeschreibung|störungsbeschreibung|fehlerbeschreibung)( des vorfalls| der störung| des problems|)',
      'was ist (passiert|geschehen)',
      'was passiert ist',
    ],
    background: ['(hintergrund|hintergründe|kontext|ausgangslage|vorgeschichte)'],
    duration: [
      '(dauer|gesamtdauer|ausfalldauer|ausfallzeit|downtime|zeitraum)( des vorfalls| der störung| des ausfalls|)',
    ],
    impact: [
      '(auswirkung|auswirkungen|impact|umfang|folgen|ausmaß|schaden|symptome)( des vorfalls| der störung| des ausfalls| auf kunden| auf nutzer| auf die kunden| auf die nutzer| auf das geschäft| auf den betrieb|)',
      '(kundenauswirkung|kundenauswirkungen|betroffenheit)',
      'betroffene (systeme|dienste|kunden|nutzer|services|benutzer|komponenten)',
      'konsequenzen',
    ],
    'root-cause': [
      '(ursache|ursachen|grundursache|grundursachen|fehlerursache|hauptursache|kernursache|root cause|root causes)( des vorfalls| der störung| des ausfalls| des problems|)',
      '(ursachenanalyse|fehleranalyse|root cause analyse|root-cause-analyse|analyse der ursache|analyse der ursachen|rca)',
      '(beitragende|begünstigende) (faktoren|umstände)',
      '(warum|wieso) ist es passiert',
      'wie (es dazu kam|kam es dazu)',
    ],
    trigger: [
      '(auslöser|ausloeser|trigger|auslösendes ereignis|unmittelbare ursache|direkte ursache)',
    ],
    detection: [
      '(erkennung|entdeckung|detektion|feststellung|bemerkt)( des vorfalls| der störung| des problems|)',
      'wie (wurde der vorfall|wurde die störung|wurde es|wurde das problem) (erkannt|entdeckt|bemerkt)',
    ],
    timeline: [
      '(zeitverlauf|zeitleiste|zeitlinie|zeitachse|ablauf|verlauf|chronologie|timeline|vorfallverlauf|störungsverlauf)( des vorfalls| der störung| der ereignisse| des ausfalls|)',
      '(zeitlicher|chronologischer) (ablauf|verlauf)( des vorfalls| der störung| der ereignisse|)',
      '(ereignisse|ereignisverlauf|chronologie der ereignisse)',
    ],
    resolution: [
      '(lösung|loesung|behebung|wiederherstellung|fehlerbehebung|störungsbehebung|problemlösung|entstörung|reparatur)( des vorfalls| der störung| des problems| des dienstes| des betriebs|)',
      'wie (wurde der vorfall|wurde die störung|wurde es|wurde das problem) (behoben|gelöst)',
      'eindämmung',
    ],
    mitigation: [
      '(abhilfe|workaround|umgehungslösung|schadensbegrenzung|mitigation|sofortmaßnahme|sofortmaßnahmen)',
    ],
    'action-items': [
      '(maßnahme|maßnahmen|maßnahmenplan|aufgaben|aktionspunkte|aktionsplan|action items|todos|folgemaßnahmen|folgeaktionen|empfehlungen|verbesserungen|prävention|vorbeugung)',
      '(vorbeugende|präventive|korrigierende|geplante|weitere|langfristige|kurzfristige|abgeleitete|offene) (maßnahmen|aufgaben|schritte|punkte)',
      '(korrekturmaßnahmen|verbesserungsmaßnahmen|präventionsmaßnahmen|gegenmaßnahmen|vorbeugungsmaßnahmen)',
      'maßnahmen zur (vermeidung|vorbeugung|verbesserung|prävention)',
      '(nächste|die nächsten|naechste) schritte',
      '(verbesserungsvorschläge|was wir tun werden|was wir ändern)',
    ],
    'lessons-learned': [
      '(erkenntnisse|lehren|lessons learned|learnings|gelernte lektionen|gelerntes|fazit|retrospektive)',
      'was (wir gelernt haben|haben wir gelernt)',
    ],
    'what-went-well': [
      'was (lief gut|gut lief|ist gut gelaufen|gut gelaufen ist|gut funktioniert hat|hat gut funktioniert)',
      '(positives|positive punkte)',
    ],
    'what-went-wrong': [
      'was (lief schlecht|schlecht lief|lief nicht gut|nicht gut lief|ist schlecht gelaufen|schlecht gelaufen ist|schief lief|schiefgelaufen ist|hat nicht funktioniert|nicht funktioniert hat)',
      '(verbesserungspotenzial|verbesserungspotential|negatives|negative punkte)',
    ],
    'where-we-got-lucky': ['wo wir glück hatten', 'wo hatten wir glück', 'glück'],
    'five-whys': ['(5|fünf)( |-|-mal-| mal )warum', 'warum', '5-why-analyse', '5-why-methode'],
    recurrence: ['(wiederholung|wiederauftreten)', '(ähnliche|frühere|verwandte) vorfälle'],
    glossary: ['glossar', 'begriffe', 'abkürzungen', 'definitionen'],
    'supporting-information': [
      '(referenzen|anhang|anhänge|verweise|quellen|belege|links|ressourcen)',
      '(weitere|weiterführende|ergänzende) (informationen|dokumente|links)',
    ],
    metadata: [
      '(stammdaten|metadaten|allgemeines|eckdaten|rahmendaten|basisdaten)',
      '(allgemeine informationen|informationen zum vorfall|vorfallsdaten)',
    ],
  },
  heads: {
    timeline: ['zeitlicher ablauf', 'zeitverlauf', 'zeitleiste', 'chronologie', 'timeline'],
    'root-cause': ['grundursache', 'ursachen', 'root cause'],
    'action-items': ['maßnahmen', 'folgemaßnahmen'],
    'lessons-learned': ['lessons learned'],
    impact: ['auswirkungen', 'impact'],
    summary: ['zusammenfassung'],
  },
};
