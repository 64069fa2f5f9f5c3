// 在解析与检查之外加一个自己的插件：列出没有年度指标值的指标。
// A plug-in of one's own beside the rules: tell the indicators without an annual value.
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {processor} from 'perf-lint'
import {VFile} from 'vfile'

const name = '003_c1f6d37cbb8e481c.txt'
const value = await readFile(path.join(import.meta.dirname, '../documents', name), 'utf8')

const file = await processor()
  .use(requireAnnualValue)
  .process(new VFile({path: name, value}))
console.log(`${file.path}：${file.messages.length} 条`)
for (const message of file.messages.slice(0, 10)) console.log(`  ${message}`)

function requireAnnualValue() {
  return (tree, file) => {
    for (const indicator of indicatorsOf(tree)) {
      const hasAnnual = indicator.children.some(({type, period}) => type === 'targetValue' && period === 'annual')
      if (!hasAnnual)
        file.message('没有年度指标值', {place: indicator.position, ruleId: 'require-annual-value', source: 'example'})
    }
  }
}

function* indicatorsOf(node) {
  if (node.type === 'indicator') yield node
  else for (const child of node.children ?? []) yield* indicatorsOf(child)
}
