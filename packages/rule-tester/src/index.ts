export * from './cases.js'
export {
  ruleTester,
  type ExpectedMessage,
  type ExpectedRelated,
  type ExpectedSuggestion,
  type InvalidCase,
  type RuleCases,
  type ValidCase
} from './rule-tester.js'
export {testExamples} from './test-examples.js'
