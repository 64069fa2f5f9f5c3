import {existsSync, globSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {readText, root} from './support/workspaces.js'

const documents = globSync('{*.md,{.changeset,decisions,docs,examples,packages,rules,test}/**/*.md}', {
  cwd: root,
  exclude: (file) => file.includes('node_modules') || file.includes('examples/documents')
}).toSorted()

describe('links', () => {
  test.each(documents)('of %s lead to files that exist', (document) => {
    const missing = linksOf(readText(document)).filter(
      (link) => !existsSync(path.join(root, path.dirname(document), decodeURIComponent(link)))
    )
    expect(missing).toEqual([])
  })
})

describe('commands', () => {
  const scripts = (JSON.parse(readText('package.json')) as {scripts: Readonly<Record<string, string>>}).scripts

  test.each(documents)('of %s are scripts of the root', (document) => {
    const names = [...readText(document).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })
})

/** The relative links `[…](path)` of a text, their anchors left out; code is no link. */
function linksOf(text: string): string[] {
  // Every second piece between fences is code.
  const pieces = text.split(/^```.*$/m).filter((_, index) => index % 2 === 0)
  const prose = pieces.join('').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^()\s#]+)(?:#[^()\s]*)?\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
}
