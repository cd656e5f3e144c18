/** Labels of the day on which a document was written or given out. */
export const publication =
  /^\W{0,8}(?:(?:date )?(?:published|posted|written|drafted)(?: on| at| date)?|publish(?:ed|ing)?[ _-]?(?:date|at|on)|publication date|(?:date of )?publication|last (?:updated?|modified|edited|changed?|revised|revision)(?: on| at)?|(?:up)?dated? (?:of|published|written|posted)|updated(?: on| at)?|lastmod|(?:report|document|postmortem|post-mortem|review) (?:date|written|published))\W{0,8}$/i;

/** What is said of things that are still to come, or that a date is the limit of. */
export const plans =
  /\b(?:will|shall|going to|scheduled|planned|plans? to|expect(?:s|ed)?|due(?! to)|deadline|expir(?:es?|ed|y|ing|ation)|valid (?:until|to)|renew(?:al|s)?|next (?:steps?|review|meeting|release|week|month|quarter|sprint)|follow[- ]?ups?|eta|upcoming|retention|end of life|eol|sunset|deprecat\w{1,5}|reminder|target|estimated|by the end of)\b/i;

/** How an entry of a timeline begins that tells what is still to come. */
export const announces =
  /^\W{0,8}(?:planned|scheduled|expected|upcoming|next|follow[- ]?up|deadline|due(?! to)|eta|target)\b|\b(?:will|shall)\b|\b(?:is|are) (?:scheduled|planned|expected|due(?! to))\b/i;
