/** Whether a text says that there are no items: `None`, `N/A`, `-`, `No action items: accepted risk`. */
export function saysNone(text: string): boolean {
  return none.test(text);
}

const none =
  /^[\s\p{P}\p{S}]{0,8}(?:(?:none|n\/?a|nothing|not applicable|keine|aucune?|ninguna?|nenhuma?|ingen|无|なし)(?![\p{L}\p{N}-])|no (?:further )?(?:action items|actions|follow-?ups|tasks)\b|$)/iu;
