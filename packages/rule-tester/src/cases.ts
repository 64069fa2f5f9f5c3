export {
  indicator,
  project,
  table,
  type BuiltFormat,
  type FundsParts,
  type IndicatorParts,
  type IndicatorTableParts,
  type ProjectParts,
  type ProjectTableParts,
  type TableFrame,
  type TableParts,
  type UnitParts
} from './builders.js'
export {checkExample, type ExampleFault, type ExampleOutcome, type LineDifference} from './check-example.js'
export {expandExample} from './examples.js'
export {form, type ExecutionParts, type FormIndicatorParts, type FormParts} from './form.js'
export {addMarks, stripMarks, type MarkedRange, type MarkedText} from './markers.js'
export {runRule, type RuleRun, type RunSettings} from './run-rule.js'
