/** Words by which an entry or a line says that it is another day. */
export const nextDay =
  /\b(?:next|following|second|new) (?:day|morning|afternoon|evening|night)\b|\b(?:day|tag|dag|jour|día|dia) ?\d\b|\bday (?:after|later)\b|\b(?:tomorrow|midnight|overnight)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:am )?(?:nächsten|folgenden) tag|\blendemain\b|\bdía siguiente\b|\bdia seguinte\b|\bneste dag\b|[翌次]日|第二天|\(\+ ?\d(?: ?d(?:ay)?)?\)|\bD\+\d/i;
