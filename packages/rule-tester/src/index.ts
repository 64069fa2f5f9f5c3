export * from './cases.js'
export {filesTester, type FilesCases, type InvalidFiles, type ValidFiles} from './files-tester.js'
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
