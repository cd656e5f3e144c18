/** An entry that counts its time from the one before: `Shortly after`, `5 minutes later`, `Then`. */
export const relativeTime =
  /^\s*(?:(?:about|around|roughly|~)?\s*(?:\d{1,4}|an?|a few|some|several|one|two|three|five|ten)\s*(?:seconds?|minutes?|mins?|hours?|hrs?|days?)\s*(?:later|after|on|before)|(?:shortly|soon|immediately|minutes|moments|hours) (?:after|later|before|afterwards?)|later|meanwhile|afterwards?|then)\b/i;
