import { testCards } from '../../words/dummy-secrets.ts';
import { cardNumbers, cardWords } from '../../words/secret-forms.ts';

/**
 * Whether digits are the number of a payment card: of a length and with first digits that a
 * network hands out, the last digit right, and in groups or near a word such as "card". Of any ten
 * long numbers, one has its last digit right by chance.
 */
export function isCardNumber(text: string, around: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  if (testCards.has(digits) || new Set(digits).size < 3) return false;
  if (!cardNumbers.some((form) => form.test(digits)) || !hasRightLastDigit(digits)) return false;
  return digits !== text || cardWords.test(around);
}

/** The formula of Luhn, ISO/IEC 7812-1, annex B. */
function hasRightLastDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
