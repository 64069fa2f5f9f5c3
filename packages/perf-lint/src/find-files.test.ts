import {mkdir, symlink} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {findFiles} from './find-files.js'
import {inFolder} from './fixtures/run-command.js'

const files = {
  'b.txt': '',
  'a.tsv': '',
  'note.docx': '',
  '~$note.docx': '',
  'page.pdf': '',
  'sub/c.md': '',
  'sub/deeper/D.TXT': '',
  'sub/e.bin': '',
  '.hidden/f.txt': '',
  '.g.txt': '',
  'node_modules/h/i.txt': '',
  '表 1.txt': '',
  '[x].txt': ''
}

describe('findFiles', () => {
  const cases: readonly [patterns: readonly string[], found: readonly string[]][] = [
    [['b.txt'], ['b.txt']],
    [['./b.txt'], ['./b.txt']],
    [['note.docx'], ['note.docx']],
    [['表 1.txt'], ['表 1.txt']],
    [['[x].txt'], ['[x].txt']],
    [['.g.txt'], ['.g.txt']],
    [['sub'], ['sub/c.md', 'sub/deeper/D.TXT']],
    [['sub/'], ['sub/c.md', 'sub/deeper/D.TXT']],
    [['.'], ['[x].txt', 'a.tsv', 'b.txt', 'note.docx', 'page.pdf', 'sub/c.md', 'sub/deeper/D.TXT', '表 1.txt']],
    [['.hidden'], ['.hidden/f.txt']],
    [['*.txt'], ['[x].txt', 'b.txt', '表 1.txt']],
    [['**/*.{md,bin}'], ['sub/c.md', 'sub/e.bin']],
    [['s*'], []],
    [
      ['b.txt', 'a.tsv', '*.tsv', 'b.txt'],
      ['a.tsv', 'b.txt']
    ]
  ]

  test.each(cases)('%j', async (patterns, found) => {
    await inFolder(files, async (folder) => {
      const finding = findFiles(patterns, {cwd: folder}).then((paths) =>
        paths.map((each) => each.replaceAll('\\', '/'))
      )
      if (found.length === 0)
        await expect(finding).rejects.toMatchObject({code: 'no-match', data: {pattern: patterns[0]}})
      else expect(await finding).toEqual(found)
    })
  })

  test('finds absolute paths', async () => {
    await inFolder(files, async (folder) => {
      expect(await findFiles([path.join(folder, 'sub')], {cwd: '/'})).toEqual([
        path.join(folder, 'sub/c.md'),
        path.join(folder, 'sub/deeper/D.TXT')
      ])
    })
  })

  test('does not walk in circles', async () => {
    await inFolder({'a/b.txt': ''}, async (folder) => {
      await symlink('..', path.join(folder, 'a/up.txt'))
      await symlink('..', path.join(folder, 'a/up'))
      await mkdir(path.join(folder, 'a/empty'))
      expect(await findFiles(['a'], {cwd: folder})).toEqual([path.join('a', 'b.txt')])
    })
  })

  test('leaves out what ignore files say, unless it is named or they are not to count', async () => {
    const files = {'.perflintignore': '草稿/\n', '草稿/a.txt': '', 'b.txt': ''}
    await inFolder(files, async (cwd) => {
      expect(await findFiles(['.'], {cwd})).toEqual(['b.txt'])
      expect(await findFiles(['**/*.txt'], {cwd})).toEqual(['b.txt'])
      expect(await findFiles(['草稿/a.txt'], {cwd})).toEqual(['草稿/a.txt'])
      expect(await findFiles(['.'], {cwd, ignore: false})).toEqual(['b.txt', '草稿/a.txt'])
      await expect(findFiles(['草稿'], {cwd})).rejects.toMatchObject({
        code: 'ignored-by-files',
        data: {pattern: '草稿'}
      })
    })
  })

  test('fails for a folder without tables, and for a pattern that means nothing beside one that does', async () => {
    await inFolder({'a.txt': '', 'empty/x.bin': ''}, async (folder) => {
      await expect(findFiles(['empty'], {cwd: folder})).rejects.toMatchObject({
        code: 'empty-folder',
        data: {pattern: 'empty'}
      })
      await expect(findFiles(['a.txt', 'b.txt'], {cwd: folder})).rejects.toMatchObject({data: {pattern: 'b.txt'}})
    })
  })
})
