const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** The day of an ISO date or of a gMonthDay, for a message: `4 March`. */
export function spellDay(date: string): string {
  const [month, day] = date.split('-').slice(-2).map(Number);
  return `${day} ${months[Number(month) - 1]}`;
}
