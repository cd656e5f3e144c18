/** English titles that are common in postmortems, but are of no kind; in the notation of `SectionTitles`. */
export const generalTitles: readonly string[] = [
  '(incident |) (attendees|participants|responders|reviewers|stakeholders)',
  '(authors|contributors|acknowledgements|acknowledgments|approvals)',
  '(closing |final |) (remarks|notes|thoughts|statement)',
  '(conclusion|conclusions)',
  '(customer |external |internal |) (communication|communications)',
  '(debugging|troubleshooting|investigation) (process|steps|)',
  '(incident |) escalation',
  '(incident |) (response|management)',
  '(open |frequently asked |) questions',
  '(severity|status|date)',
  '(revision|change) history',
];

/** English words that are right as they are, although a word of a known title is near. */
export const rightWords: ReadonlySet<string> = new Set(
  `analyses analyst analysts attended auction auctions clauses collective concussion confusion
  connective content contentment contents contest contribution contributions defection deletion
  depiction detention dilation direction discover donation eternal excavation exploration
  factory grapes imparted incidence lesions lessens maternal mentoring outrage position
  positions recourses recover refractions rejections reverence revolution scheduling security
  serenity shareholders statue summery taming widow`.split(/\s+/),
);
