/** Elements of HTML that occur in Markdown. */
export const htmlElements: ReadonlySet<string> = new Set(
  `a abbr audio b blockquote br center code col dd del details div dl dt em figcaption figure font
  h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd li mark ol p picture pre q s samp script small
  source span strong style sub summary sup table tbody td tfoot th thead time tr tt u ul var
  video`.split(/\s+/),
);

/** Attributes that need no value. */
export const flagAttributes: ReadonlySet<string> = new Set(
  `allowfullscreen async autoplay checked controls defer disabled hidden loop markdown muted nowrap
  open reversed`.split(/\s+/),
);

/** What stands alone between angle brackets for something to be filled in. */
export const loneTags: ReadonlySet<string> = new Set(
  `author authors date description duration id impact incident name number owner service severity
  team ticket title todo tbd url username`.split(/\s+/),
);
