import type { SectionTitles } from './section-titles.ts';

export const french: SectionTitles = {
  language: 'fr',
  conjunctions: ['et'],
  titles: {
    summary: [
      "résumé( exécutif| de l'incident| de la panne| du problème| des faits|)",
      '(sommaire|synthèse|aperçu|introduction|vue d’ensemble|en bref)',
      "(description|synthèse|présentation|récapitulatif)( générale| de l'incident| de la panne| du problème|)",
      "que s'est-il passé",
      "ce (qui s'est passé|qu'il s'est passé)",
      "contexte et résumé( de l'incident|)",
    ],
    background: ["contexte( général| technique| de l'incident|)", 'historique', 'arrière-plan'],
    duration: [
      "durée( totale| de l'incident| de la panne| de l'interruption| de l'impact| d'indisponibilité|)",
      "(période|fenêtre) (de l'incident|d'indisponibilité)",
      "temps d'(arrêt|indisponibilité)",
    ],
    impact: [
      "impact(s|)( client| clients| utilisateur| utilisateurs| métier| financier| technique| de l'incident| sur les clients| sur les utilisateurs| sur le service| sur les services| sur l'activité|)",
      '(incidence|incidences|conséquences|répercussions|portée|périmètre|symptômes)',
      "(évaluation|analyse|étendue|portée) (de l'impact|des impacts)",
      '(utilisateurs|clients) (touchés|affectés|impactés|concernés)',
      '(services|systèmes) (touchés|affectés|impactés|concernés)',
    ],
    'root-cause': [
      "cause(s|)( racine| racines| profonde| profondes| première| principale| principales| identifiée| identifiées| initiale| de l'incident| de la panne| du problème|)",
      'analyse (causale|des causes|de la cause|des causes racines|de la cause racine|des causes profondes|technique)',
      "origine( de l'incident| du problème| de la panne|)",
      'facteurs (contributifs|aggravants|contribuant à l’incident)',
      "pourquoi (c'est arrivé|est-ce arrivé|cela est-il arrivé)",
    ],
    trigger: ['(élément |évènement |événement |facteur |)déclencheur', 'cause (immédiate|directe)'],
    detection: [
      "(détection|découverte|signalement)( de l'incident| du problème| de la panne|)",
      "comment (l'avons-nous détecté|avons-nous détecté l'incident|l'incident a-t-il été détecté|l'incident a été détecté)",
    ],
    timeline: [
      "chronologie( détaillée| de l'incident| des événements| des évènements| des faits|)",
      "(déroulé|déroulement)( de l'incident| des événements| des évènements| des faits|)",
      '(fil rouge|frise chronologique|fil des événements|ligne du temps|journal des événements)',
      'suite des (événements|évènements)',
    ],
    resolution: [
      "(résolution|correction|réparation|remédiation|solution|correctif)( de l'incident| du problème| de la panne| appliquée| appliqué| apportée|)",
      '(rétablissement|restauration|reprise)( du service| des services|)',
      "comment (l'avons-nous résolu|l'incident a-t-il été résolu|avons-nous résolu le problème)",
    ],
    mitigation: [
      'atténuation',
      '(contournement|solution de contournement)',
      '(actions|mesures) (immédiates|immédiates prises|conservatoires)',
    ],
    'action-items': [
      '(actions|mesures) (correctives|préventives|correctrices|à prendre|à mener|à venir|de suivi|futures)',
      '(actions|mesures) correctives et préventives',
      "(éléments|points|plan|plans|liste) d'(action|actions)",
      '(actions|tâches|suivi|suites|recommandations|préconisations|améliorations|prévention)',
      'prochaines (étapes|actions)',
      "(axes|pistes) d'amélioration",
      'tâches (à faire|à réaliser)',
      'reste à faire',
    ],
    'lessons-learned': [
      "(leçons|enseignements)( apprises| tirées| retenues| tirés| de l'incident|)",
      "(retour|retours) d'expérience",
      'rex',
      "(ce que nous avons appris|qu'avons-nous appris)",
    ],
    'what-went-well': [
      "ce qui (a|s'est) (fonctionné|bien fonctionné|bien marché|bien passé)",
      '(points|aspects) (positifs|forts)',
    ],
    'what-went-wrong': [
      "ce qui (n'a pas fonctionné|n'a pas bien fonctionné|n'a pas marché|a mal fonctionné|s'est mal passé|ne s'est pas bien passé)",
      '(points|aspects) (négatifs|faibles|à améliorer)',
    ],
    'where-we-got-lucky': [
      '(facteurs|facteur|coups|coup) de chance',
      'où nous avons eu de la chance',
    ],
    'five-whys': ['(les |)(5|cinq) pourquoi', 'pourquoi'],
    recurrence: ['récurrence', 'incidents (similaires|liés|précédents|antérieurs)'],
    glossary: ['glossaire', 'définitions', 'acronymes', 'termes'],
    'supporting-information': [
      '(références|annexe|annexes|liens|liens utiles|pièces jointes|ressources|preuves)',
      '(informations|documents|documentation) (complémentaires|complémentaire|connexes|associés)',
    ],
    metadata: [
      '(informations|informations générales|métadonnées|fiche incident)',
      "(détails|informations|données) (de|sur) l'incident",
    ],
  },
  heads: {
    timeline: ['chronologie'],
    'root-cause': ['cause racine', 'causes racines', 'causes profondes'],
    'action-items': ['actions correctives', 'actions préventives', "plan d'action"],
    'lessons-learned': ['leçons apprises', 'leçons tirées'],
    impact: ['impact'],
    resolution: ['résolution'],
    summary: ['résumé'],
  },
};
