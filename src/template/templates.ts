// Generated from templates/ by `npm run generate`: edit the files there instead.

/** The templates that come with pm-lint, by name. */
export const templates = {
  atlassian: `# {{TITLE}}

| Field | Value |
| - | - |
| Date | {{DATE}} |
| Severity | {{SEVERITY}} |
| Owner | {{name of the owner of this document}} |
| Status | {{draft or in review or final}} |

## Incident summary

{{what happened and when and what came of it}}

## Background

<!-- What led up to it: the change, the season, the state of things before. -->

{{what was going on before and since when}}

## Fault

{{what did not work as it was meant to}}

## Impact

{{who was affected and how many and for how long}}

## Detection

{{which alert or who noticed and at what time}}

## Response

{{who responded and when and what delayed them}}

## Recovery

{{what brought the service back and how that was known}}

## Timeline

- {{START}}: **Impact starts:** {{what broke}}
- YYYY-MM-DD HH:MM UTC: **Detected:** {{how it was noticed}}
- YYYY-MM-DD HH:MM UTC: **Acknowledged:** {{who took it on}}
- YYYY-MM-DD HH:MM UTC: **Mitigated:** {{what stopped the harm}}
- YYYY-MM-DD HH:MM UTC: **Resolved:** {{how it is known that it is over}}

## Five whys

<!-- Ask until the answer is something that can be changed. -->

1. {{why was there an impact}}
2. {{why was that}}
3. {{why was that so}}
4. {{why did that happen}}
5. {{why was it not prevented}}

## Root cause

{{what has to change so that this cannot come again}}

## Recurrence

<!-- Earlier incidents with the same cause, and work in the backlog that would have prevented it. -->

{{which incidents and tickets and why they did not prevent it}}

## Lessons learned

- {{what went well}}
- {{what could have gone better}}

## Corrective actions

| Action item | Type | Priority | Owner | Ticket | Due |
| - | - | - | - | - | - |
| {{what is to be done}} | prevent | {{P1}} | {{name}} | {{ticket}} | YYYY-MM-DD |
| {{what is to be done}} | detect | {{P2}} | {{name}} | {{ticket}} | YYYY-MM-DD |
`,
  pagerduty: `# {{TITLE}}

- Owner: {{name of the owner of this document}}
- Date: {{DATE}}
- Severity: {{SEVERITY}}
- Status: {{draft or in review or final}}

## Overview

<!-- A few sentences for those who will read no more: what failed, for whom, for how long. -->

{{what failed for whom and for how long}}

## What happened

{{how the failure came about and unfolded}}

## Contributing factors

<!-- Conditions without which it would not have happened, or not so badly. -->

- {{a condition that contributed}}
- {{another condition that contributed}}

## Detection

{{which alert or who noticed and at what time}}

## Resolution

{{what brought the service back and what was tried before}}

## Impact

| Question | Answer |
| - | - |
| Time in the worst severity | {{minutes}} |
| Share of customers affected | {{share or number}} |
| Requests or events that failed | {{number}} |
| Support tickets | {{number}} |

## Responders

- Incident commander: {{name}}
- Scribe: {{name}}
- Experts: {{names}}
- Minutes of the review: {{link}}

## Timeline

<!-- With a link to a graph, a log or a message for each that can be shown. -->

- {{START}}: **Impact starts:** {{what broke}}
- YYYY-MM-DD HH:MM UTC: **Detected:** {{how it was noticed}}
- YYYY-MM-DD HH:MM UTC: **Acknowledged:** {{who took it on}}
- YYYY-MM-DD HH:MM UTC: **Mitigated:** {{what stopped the harm}}
- YYYY-MM-DD HH:MM UTC: **Resolved:** {{how it is known that it is over}}

## How did we do

### What went well

- {{what helped}}

### What went wrong

- {{what made it worse or slower}}

## Action items

<!-- Each with a ticket. At least one helps to prevent, at least one to detect. -->

- [ ] {{what is to be done}} ({{P1}}, @{{name}}, {{ticket}}, due YYYY-MM-DD)
- [ ] {{what is to be done}} ({{P2}}, @{{name}}, {{ticket}}, due YYYY-MM-DD)

## Messages

### Inside the company

{{what everybody should know of it}}

### To customers

{{what was or will be published}}
`,
  short: `# {{TITLE}}

- Date: {{DATE}}
- Severity: {{SEVERITY}}
- Status: {{draft or final}}
- Owner: {{name}}

## Summary

{{what happened and how it was noticed and what ended it}}

## Impact

{{who was affected and how many and for how long}}

## Timeline

- {{START}}: **Impact starts:** {{what broke}}
- YYYY-MM-DD HH:MM UTC: **Detected:** {{how it was noticed}}
- YYYY-MM-DD HH:MM UTC: **Mitigated:** {{what stopped the harm}}
- YYYY-MM-DD HH:MM UTC: **Resolved:** {{how it is known that it is over}}

## Root causes

- {{what made this possible}}
- {{what set it off}}
- {{what made it last or hid it}}

## Lessons learned

- {{what to keep and what to change}}

## Action items

- [ ] {{what prevents it}} ({{P1}}, @{{name}}, {{ticket}}, due YYYY-MM-DD)
- [ ] {{what shows it sooner}} ({{P2}}, @{{name}}, {{ticket}}, due YYYY-MM-DD)
`,
  sre: `# {{TITLE}}

- Date: {{DATE}}
- Authors: {{names of the authors}}
- Status: {{draft or in review or final}}
- Severity: {{SEVERITY}}

## Summary

<!-- For readers outside of the team: no names of systems that only the team knows. -->

{{what happened and what came of it in two or three sentences}}

## Impact

<!-- Numbers, or the best estimate there is: of users, requests, money. -->

{{who was affected and how many and for how long}}

## Root causes

<!-- What made it possible. There is more than one as a rule. -->

{{what in the system made this possible}}

## Trigger

{{what set it off}}

## Detection

{{which alert or who noticed and at what time}}

## Resolution

{{what stopped the harm and what brought the service back}}

## Action items

<!-- Each can be done by one person, and then checked. At least one helps to prevent, at least one to detect. -->

| Action item | Type | Priority | Owner | Ticket | Due |
| - | - | - | - | - | - |
| {{what is to be done}} | prevent | {{P1}} | {{name}} | {{ticket}} | YYYY-MM-DD |
| {{what is to be done}} | detect | {{P2}} | {{name}} | {{ticket}} | YYYY-MM-DD |

## Lessons learned

### What went well

- {{what helped}}

### What went wrong

- {{what made it worse or slower}}

### Where we got lucky

- {{what could have been worse but for chance}}

## Timeline

<!-- One line for each thing that somebody saw or did, in the order in which it happened. -->

- {{START}}: **Impact starts:** {{what broke}}
- YYYY-MM-DD HH:MM UTC: **Detected:** {{how it was noticed}}
- YYYY-MM-DD HH:MM UTC: **Acknowledged:** {{who took it on}}
- YYYY-MM-DD HH:MM UTC: **Mitigated:** {{what stopped the harm}}
- YYYY-MM-DD HH:MM UTC: **Resolved:** {{how it is known that it is over}}

## Supporting information

- {{links to dashboards and logs and the channel of the incident}}
`,
} as const;
