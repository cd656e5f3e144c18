import type { FactWords } from './fact-words.ts';

export const french: FactWords = {
  language: 'fr',
  fields: {
    date: ["date( et heure|)( de l'incident| de la panne|)"],
    authors: [
      '(auteur|autrice|auteurs|auteure|auteur·rice·s|rédacteur|rédacteurs)',
      '(rédigé|écrit) par',
    ],
    owner: ["(responsable|propriétaire|pilote)( du document| de l'incident|)"],
    status: ["(statut|état)( de l'incident| du document|)"],
    severity: ['(sévérité|gravité|criticité|priorité)', 'niveau de (sévérité|gravité|criticité)'],
    id: ["(identifiant|numéro|référence) de l'incident", "n° (d'|de l')incident"],
    services: ['(service|services|système|systèmes) (touché|touchés|affectés|impactés|concernés)'],
    tags: ['étiquettes', 'mots-clés', 'catégorie', 'catégories'],
    start: [
      "(début|commencement)( de l'incident| de la panne| de l'impact|)",
      '(heure|date|date et heure) de début',
    ],
    detected: ['(détecté|détectée)( à| le|)', '(heure|date) de détection'],
    acknowledged: ['pris en (charge|compte)( à|)', 'heure de prise en (charge|compte)'],
    mitigated: ['(atténué|atténuée|contourné)( à| le|)', "heure d'atténuation"],
    end: [
      "fin( de l'incident| de la panne| de l'impact|)",
      '(résolu|résolue|service rétabli|rétabli)( à| le|)',
      '(heure|date|date et heure) de (fin|résolution|rétablissement|clôture)',
    ],
  },
  entryLabels: [
    '(détection|escalade|analyse|diagnostic|enquête|investigation|hypothèse|hypothèses|vérification)',
    '(atténuation|résolution|rétablissement|correction|contournement|communication|notification)',
    '(actions menées|mesures prises|cause identifiée|retour à la normale|surveillance)',
  ],
  events: {
    escalation: ['(escalade|appelle en renfort|appelée en renfort|appelé en renfort)'],
    acknowledgement: ["(prend en charge|prise en charge|prend l'alerte|acquitte*)"],
    communication: [
      "(page d'état|page de statut|page de statuts|clients informés|clients sont informés|communication envoyée|communiqué)",
    ],
    resolution: [
      '(résolu|résolue|rétabli|rétablie|rétablissement|retour à la normale|incident clos|fin de l’incident)',
    ],
    mitigation: [
      '(retour arrière|revient à la version|version précédente|redémarré|redémarrée|redémarrage|redémarre|contournement|correctif déployé|correctif appliqué|atténué|atténuée)',
    ],
    detection: ['(alerte|alertes|alarme|détecte|détecté|détectée|signale|signalent|signalé)'],
    'impact-start': [
      "(début|commencement) (de l'incident|de la panne|de l'impact)",
      '(la panne|l’incident) (commence|débute)',
      '(commence|commencent) à (échouer|répondre par une erreur|tomber en erreur)',
    ],
    investigation: ['(analyse|analysent|enquête|investigation|diagnostic|identifie|identifiée)'],
  },
  milestones: {
    start: [
      "début (de la panne|de l'incident|de l'impact|de l'interruption)",
      "(la panne|l'incident) (commence|débute)",
    ],
    end: ["fin (de la panne|de l'incident|de l'impact|de l'interruption)"],
  },
  timelineColumns: {
    time: ['(heure|heures|horaire|date et heure|date/heure|horodatage|quand)'],
    date: ['(date|jour)'],
    text: ['(événement|évènement|événements|action|description|fait|faits|détail|quoi)'],
  },
  actionItemColumns: {
    owner: ['(responsable|responsables|porteur|pilote|propriétaire|assigné à|qui)'],
    due: ["(échéance|date limite|date d'échéance|délai|date cible|quand)"],
    ticket: ['(ticket|lien|référence|billet|# de problème)'],
    priority: ['(priorité|niveau de priorité)'],
    category: ['(type|catégorie)'],
    status: ['(statut|état|avancement|complet)'],
    text: ['(action|mesure|mesures|tâche|mesure à prendre|description|quoi)'],
  },
  statuses: {
    cancelled: ['(annulé|annulée|abandonné|abandonnée|rejeté|rejetée)'],
    done: ['(fait|faite|terminé|terminée|réalisé|réalisée|clos|close|fermé|livré|livrée)'],
    'in-progress': ['(en cours|commencé|commencée|en revue)'],
    open: ['(à faire|ouvert|ouverte|en attente|planifié|planifiée|prévu|prévue|non commencé)'],
  },
  tasks: ['tâches', "éléments d'action", "points d'action"],
  measures: ['améliorations', '(mesures|actions) (correctives|préventives)', 'recommandations'],
  owners: ['(responsable|porteur|porteuse|pilote|propriétaire|assigné à|assignée à)'],
  dues: ["(échéance|date limite|pour le|avant le|d'ici le|d'ici au|au plus tard le)"],
  none: ['(aucun|aucune|néant|sans objet)'],
  nothing: ['(à définir|à déterminer|à assigner|non assigné|néant|sans objet)'],
  notNames: ['(haute|moyenne|basse|élevée|faible|critique|urgent|urgente|facultatif)'],
  closings: ['(grâce à|avec) ces (mesures|actions|améliorations)', 'en conclusion'],
};
