// 列出问题最多的项目，便于退回各单位修改。
// List the projects with the most findings, to be sent back to their units.
import path from 'node:path'
import {lintFiles} from 'perf-lint'

const documents = path.join(import.meta.dirname, '../documents')
const results = await lintFiles([documents], {presets: ['recommended'], locale: 'zh-CN'})

const messages = results.flatMap((result) => result.messages)
const byProject = Map.groupBy(messages, ({subject}) => [subject.unit, subject.project].filter(Boolean).join(' › '))
const most = [...byProject].sort(([, a], [, b]) => b.length - a.length).slice(0, 5)

console.log(`共 ${results.length} 个文件，${messages.length} 个问题，问题最多的项目：`)
for (const [project, found] of most) {
  const errors = found.filter(({severity}) => severity === 2)
  console.log(`  ${project || '全表'}：${found.length} 个问题，其中 ${errors.length} 个错误`)
}
