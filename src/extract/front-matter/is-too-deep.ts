/**
 * Whether YAML may nest deeper than its parser can go. What is at the end of the stack does not
 * always throw: where V8 has to compile a regular expression there, it ends the process.
 *
 * @returns Whether there is more than anybody writes of what can nest, also where it does not.
 */
export function isTooDeep(yaml: string): boolean {
  return deepBlock.test(yaml) || yaml.split(/[[{]/).length > mostBrackets;
}

/** `- - - -`, and the indent of what is deep. */
const deepBlock = /^(?: {200}| {0,200}(?:[-?] {1,20}){50})/m;
const mostBrackets = 300;
