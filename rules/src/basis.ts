import type {Basis} from '@perf-lint/core'

/**
 * The published texts that rules rest on.
 *
 * An article is named only where its text was read; of the others, title and number alone (DOMAIN.md, head and §6).
 */
export const basis = {
  /** What a target is: clear, measurable, matching; how it is reviewed. */
  targetManagement: {title: '《中央部门预算绩效目标管理办法》', number: '财预〔2015〕88号'},
  /** Core indicators, cost as a first level, how values are set. */
  coreIndicators: {
    title: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
    number: '财预〔2021〕101号'
  },
  /** How a project is scored against its targets. */
  projectEvaluation: {title: '《项目支出绩效评价管理办法》', number: '财预〔2020〕10号'},
  /** Targets must hold output, cost and effects. */
  performanceManagement: {
    title: '《中共中央 国务院关于全面实施预算绩效管理的意见》',
    number: '中发〔2018〕34号'
  },
  /** 以上、以下、以内 include the number, 不满、超过、以外 do not. Article read. */
  civilCode: {title: '《中华人民共和国民法典》', article: '第一千二百五十九条'},
  /** Amounts must add up: budgets are to be true and complete. */
  budgetLaw: {title: '《中华人民共和国预算法》'},
  /** The code list of the budget systems, as published tables use it. */
  codeList: {title: '预算管理一体化系统绩效指标代码表'},
  /** What reviewers do, without a text to cite. */
  practice: {title: '惯例'}
} as const satisfies Readonly<Record<string, Basis>>
