/**
 * 每个文件一行：各条规则的问题数 / A line for each file: how much each rule found.
 *
 * @type {import('perf-lint').Formatter}
 */
export function brief(results) {
  return results.map(({filePath, messages}) => `${filePath.replace(/^.*[\\/]/, '')}：${count(messages)}\n`).join('')
}

function count(messages) {
  const counts = new Map()
  for (const {ruleId} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return [...counts].map(([rule, number]) => `${rule} ${number} 个`).join('，') || '没有问题'
}
