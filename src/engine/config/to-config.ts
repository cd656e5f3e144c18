import type { Given } from '../../config/cascade.ts';
import type { Config } from '../../config/config.ts';
import { settledRules } from '../../config/settled-rules.ts';
import type { DocumentConfig } from './configs.ts';

/** All that holds for a document as one configuration: every rule, with all of its options. */
export function toConfig({ given, rules }: DocumentConfig): Config {
  const { preset, timezone, today, audience, template, ticketPatterns } = given;
  const { abbreviations, requireDirectiveReason } = given;
  const settled = settledRules(given, rules).map(({ name, severity, options }) => [
    name,
    Object.keys(options).length > 0 ? [severity.value, values(options)] : severity.value,
  ]);
  const settings = { timezone, today, audience, template, ticketPatterns, requireDirectiveReason };
  return {
    extends: preset.value,
    ...values(settings),
    ...(Object.keys(abbreviations).length > 0 && {
      abbreviations: values(abbreviations) as Record<string, string>,
    }),
    rules: Object.fromEntries(settled),
  };
}

type Values<All> = {
  [Name in keyof All]?: All[Name] extends Given<infer Value> | undefined ? Value : never;
};

function values<All extends Record<string, Given<unknown> | undefined>>(given: All): Values<All> {
  const known = Object.entries(given).flatMap(([name, each]) =>
    each ? [[name, each.value] as const] : [],
  );
  return Object.fromEntries(known) as Values<All>;
}
