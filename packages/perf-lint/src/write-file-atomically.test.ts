import {chmod, lstat, readdir, readFile, stat, symlink} from 'node:fs/promises'
import path from 'node:path'
import {expect, test} from 'vitest'
import {inFolder} from './fixtures/run-command.js'
import {writeFileAtomically} from './write-file-atomically.js'

test('replaces a file, keeps its permissions and leaves nothing beside it', async () => {
  await inFolder({'a.txt': 'old'}, async (folder) => {
    const file = path.join(folder, 'a.txt')
    await chmod(file, 0o640)
    await writeFileAtomically('a.txt', folder, 'new')
    expect(await readFile(file, 'utf8')).toBe('new')
    expect((await stat(file)).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['a.txt'])
  })
})

test('makes a file that is not there', async () => {
  await inFolder({}, async (folder) => {
    await writeFileAtomically('a.txt', folder, Uint8Array.of(0x61))
    expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('a')
  })
})

test('writes to where a link leads', async () => {
  await inFolder({'a.txt': 'old'}, async (folder) => {
    await symlink('a.txt', path.join(folder, 'link.txt'))
    await writeFileAtomically('link.txt', folder, 'new')
    expect((await lstat(path.join(folder, 'link.txt'))).isSymbolicLink()).toBe(true)
    expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('new')
  })
})

test('says why it cannot', async () => {
  await inFolder({'a.txt': ''}, async (folder) => {
    const writing = writeFileAtomically('none/a.txt', folder, '')
    await expect(writing).rejects.toMatchObject({
      code: 'unwritable-file',
      data: {path: 'none/a.txt', reason: 'ENOENT'}
    })
    await expect(writeFileAtomically('.', folder, '')).rejects.toMatchObject({code: 'unwritable-file'})
  })
})
