/** A kind of place that only people of one company can open. */
export interface InternalPlace {
  /** What it is, behind "leads to". */
  name: string;
  /** Its host, in small letters, and its path. */
  url: RegExp;
  /** Some of them are shared with everybody. */
  unsure?: true;
}

export const ownHost: InternalPlace = {
  name: 'a host of your own network',
  url: /^(?:(?:[\w-]+\.){0,8}(?:internal|intranet|intra|corp|lan|home\.arpa)(?::\d{1,5})?(?:\/|$)|(?:[\w-]+\.){1,8}local(?::\d{1,5})?(?:\/|$)|(?:intranet|corp|internal|intra)\.[\w.-]+|[\w.-]+\.(?:corp|internal|intranet)\.[a-z]{2,12}(?::\d{1,5})?(?:\/|$)|[a-z][\w-]{0,30}(?::\d{1,5})?\/)/,
};

export const internalPlaces: readonly InternalPlace[] = [
  {
    name: 'a chat',
    url: /^(?:[\w-]+\.slack\.com\/(?:archives|messages|files|client|app_redirect)|app\.slack\.com\/client|teams\.(?:microsoft|live)\.com\/|chat\.google\.com\/|(?:mattermost|rocketchat)\.[\w.-]+\/)/,
  },
  {
    name: 'a call or its recording',
    url: /^(?:(?:[\w-]+\.)?zoom\.us\/(?:j|rec|my)\/|meet\.google\.com\/|[\w-]+\.webex\.com\/|whereby\.com\/)/,
  },
  {
    name: 'a tracker or a wiki that is not public',
    url: /^(?:[\w-]+\.atlassian\.net\/|jira\.[\w.-]+\/|confluence\.[\w.-]+\/|linear\.app\/|app\.(?:asana|clickup|shortcut|zenhub)\.com\/|[\w-]+\.(?:service-now|sharepoint|zendesk|monday)\.com\/)/,
  },
  {
    name: 'a document that asks for an account',
    unsure: true,
    url: /^(?:docs|drive|sheets)\.google\.com\/(?:a\/|document\/|spreadsheets\/|presentation\/|drive\/)(?!.{0,200}\/pub)/,
  },
  {
    name: 'an incident tool',
    url: /^(?:[\w-]+\.(?:eu\.)?pagerduty\.com\/(?:incidents|alerts|services|escalation|schedules)|[\w.-]+\.opsgenie\.com\/|app\.(?:incident\.io|rootly\.com|firehydrant\.io)\/|portal\.victorops\.com\/)/,
  },
  {
    name: 'a monitoring tool',
    url: /^(?:(?:app|[\w-]+)\.datadoghq\.(?:com|eu)\/(?!$)|[\w-]+\.grafana\.net\/|kibana\.[\w.-]+\/|[\w.-]+\.splunkcloud\.com\/|one\.newrelic\.com\/|ui\.honeycomb\.io\/|[\w-]+\.sentry\.io\/|sentry\.io\/organizations\/)/,
  },
  {
    name: 'the console of a cloud',
    url: /^(?:(?:[\w-]+\.)?console\.aws\.amazon\.com\/|portal\.azure\.com\/|console\.cloud\.google\.com\/|dash\.cloudflare\.com\/|cloud\.digitalocean\.com\/)/,
  },
  ownHost,
  {
    name: 'an address of your own network',
    url: /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?::\d{1,5})?(?:\/|$)/,
  },
];

/** Names that software has for itself, the same everywhere. */
export const everywhere =
  /^(?:localhost|metadata\.google\.internal|host\.docker\.internal|gateway\.docker\.internal|kubernetes\.docker\.internal|kubernetes\.default(?:\.svc(?:\.cluster\.local)?)?)(?::\d{1,5})?(?:\/|$)/;
