/** Whether the text of a cell stands for nothing: `-`, `N/A`, `TBD`, `???`. */
export function namesNothing(text: string): boolean {
  return nothing.test(text);
}

const nothing = /^(?:[\s\p{P}\p{S}]*|n\/?a|tb[ad]|none|unassigned|nobody|todo)$/iu;
