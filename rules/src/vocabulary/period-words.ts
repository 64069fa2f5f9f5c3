/**
 * Words of how figures of a year and of a whole period hang together.
 *
 * Source: DOMAIN.md §2.5, RULES.md R53.
 */

/** A figure of each year, month or day: it does not add up. */
export const perPeriod = /每[年月季周日天学]|[年月周季日][均度]|全年|当年|本年|逐[年月]|同期|\/[年月季周日天]/

/** What is there at an end and may fall: 在校生, 存量. */
export const stocks =
  /存量|库存|在册|在校|在职|在园|在院|在岗|现有|并发|存栏|剩余|结余|[欠未待]|缺口|隐患|空置|闲置|贫困/

/** Units of what happens, and so adds up over the years; 个 and 处 are counted at an end. */
export const cumulativeIncident: ReadonlySet<string> = new Set([
  '次',
  '起',
  '件',
  '例',
  '宗',
  '人次',
  '人',
  '单',
  '笔',
  '票'
])

/** Times that go beyond a year by nature. Source: RULES.md, `no-annual-target-beyond-year`. */
export const lastingDurations =
  /年限|寿命|质保|保修|维保|保质|保存|保管|保留|存储|储存|回溯|租|合同|有效期|追溯|无故障|持续|长期|满足|树龄|学制|任期/
