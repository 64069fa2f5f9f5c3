import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {inFolder} from './fixtures/run-command.js'
import {createIsIgnored} from './ignore-files.js'

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly ignored: readonly string[]
  readonly kept: readonly string[]
}

describe('createIsIgnored', () => {
  test.each<Case>([
    {name: 'no ignore file', files: {'a.txt': ''}, ignored: [], kept: ['a.txt', 'b/c.txt']},
    {
      name: 'names, folders and paths',
      files: {'.perflintignore': '# 草稿不检查\n草稿/\n*.bak.txt\n/旧表.txt\n'},
      ignored: ['草稿/a.txt', 'x/草稿/b/c.txt', 'x/a.bak.txt', '旧表.txt'],
      kept: ['a.txt', 'x/旧表.txt', '草稿.txt']
    },
    {
      name: 'a deeper file wins',
      files: {'.perflintignore': '*.md\n', 'x/.perflintignore': '!留.md\n'},
      ignored: ['a.md', 'x/a.md', '留.md'],
      kept: ['x/留.md', 'x/y/留.md']
    },
    {
      name: 'nothing in a folder that is left out comes back',
      files: {'.perflintignore': 'x/\n', 'x/.perflintignore': '!a.txt\n'},
      ignored: ['x/a.txt'],
      kept: []
    },
    {name: '.gitignore outside of a repository', files: {'.gitignore': '*.txt'}, ignored: [], kept: ['a.txt']},
    {
      name: '.gitignore in a repository',
      files: {'.git/HEAD': '', '.gitignore': '*.txt', 'x/.perflintignore': '!a.txt'},
      ignored: ['a.txt', 'x/b.txt'],
      kept: ['x/a.txt', 'a.tsv']
    }
  ])('$name', async ({files, ignored, kept}) => {
    await inFolder(files, async (folder) => {
      const isIgnored = createIsIgnored()
      const found = async (names: readonly string[]) =>
        Promise.all(names.map((name) => isIgnored(path.join(folder, name))))
      expect(await found(ignored)).toEqual(ignored.map(() => true))
      expect(await found(kept)).toEqual(kept.map(() => false))
    })
  })
})
