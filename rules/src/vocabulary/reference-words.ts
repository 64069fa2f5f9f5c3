/**
 * Words that send the reader of a value elsewhere: to a plan, a contract, a budget, last year.
 *
 * Source: RULES.md R47, R48; the kinds by-plan, by-contract, by-rule, by-need, last-year and `<=budget` of values.tsv.
 */

/** `详见清单`, `见附件3`, `参见实施方案` */
export const seeElsewhere =
  /^(?:详?见|参见|参照|参考)(?!证).{0,12}(?:清单|附件|附表|附录|方案|合同|文件|计划|备注|明细|说明|通知|表)[\d一二三四五]{0,2}$/

/** `按计划`, `严格按照公文流转时限`, `根据实际情况`; not 按时, 按期, 按月, which are of time. */
export const byReference =
  /(?:按照?|依照|遵照|依据|根据|参照)(?![时期月季周日天质量]|年(?!度[^前底末内])).{0,24}?(?:计划|合同|协议|要求|规定|标准|进度|方案|约定|通知|文件|时限|制度|办法|程序|流程|节点|实际|情况|需求|需要|清单|规范|部署|安排|比例)/

/** `合同规定的要求`, `协议约定`, `序时进度` */
export const byContract = /(?:合同|协议|计划|方案|任务书)(?:规定|约定|要求|确定|明确)|序时进度/

/** `按需`, `据实` */
export const byNeed = /按需|按实|据实|视情况|视需要|视实际/

/** `符合国家有关规定`, `达到合同要求`, `满足工作需要` */
export const byStandard =
  /(?:符合|达到|满足|体现|遵守|执行).{0,20}(?:要求|规定|标准|水准|水平|需求|需要|规范|制度|预期|目标|效果)$/

/** A standard that can be looked up. */
export const namedStandard = /《[^《》]{1,99}》|国家标准|国标|行业标准|地方标准|GB|等保|(?:国家|省|市)级标准/

/** `应保尽保`, `应收尽收`: all of those entitled, which 100% would say. */
export const allEntitled = /应(?<verb>.)尽\k<verb>/

/** `不低于上年`, `较去年提高` */
export const lastYear = /上年|去年|上一年|往年|同期|历年|前三年/

/** `控制在项目预算内`, `小于等于预算批复金额` */
export const withinBudget =
  /(?:控制在|控制|不超过?|不突破|未超过?|未突破|小于|低于|不高于|不大于|少于|[≤＜<≦]).{0,10}(?:预算|概算|批复|控制价|限额|合同价|中标价)|(?:预算|概算|批复|限额).{0,6}(?:以内|之内|范围内|内)$|^按照?预算(?:执行|控制|完成|支出)?$/

/** What a name says of money. */
export const moneyWords = /成本|预算|费用|经费|支出|资金|投资|造价|价/

/** The rule of an indicator typed in place of its target. */
export const explanations = /^(?:考察|反映|衡量|用于|用以|主要考核|计算公式|计算方法|指标解释|指标说明)/

/** Names of the cost of a project as a whole, which its money limits. */
export const wholeCost = /总成本|总费用|总支出|总投资|项目(?:建设|实施|运维|采购)?成本|预算控制|投资控制|成本控制/
