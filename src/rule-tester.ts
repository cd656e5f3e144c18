export {
  type ExpectedMessage,
  type ExpectedSuggestion,
  type Framework,
  type InvalidCase,
  type RuleTests,
  run,
  type ValidCase,
} from './rule-tester/run.ts';
