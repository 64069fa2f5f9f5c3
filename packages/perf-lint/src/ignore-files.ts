import ignore, {type Ignore} from 'ignore'
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'

/** Tells whether ignore files leave a file out. Both are absolute paths. */
export type IsIgnored = (file: string) => Promise<boolean>

/** What stands in the ignore files of a folder. */
interface FolderRules {
  readonly folder: string
  readonly rules: Ignore
}

/**
 * Make a test of files by the `.perflintignore` files in their folder and above, and in a Git repository by `.gitignore`
 * too. Patterns mean what they mean to Git: a deeper file wins, and nothing in a folder that is left out comes back.
 *
 * Each ignore file is read once.
 */
export function createIsIgnored(): IsIgnored {
  const chains = new Map<string, Promise<readonly FolderRules[]>>()
  const known = new Map<string, Promise<boolean>>()
  return async (file) => (await isFolderIgnored(path.dirname(file))) || isMatched(file, path.basename(file))

  function isFolderIgnored(folder: string): Promise<boolean> {
    const found = known.get(folder) ?? findFolderIgnored(folder)
    known.set(folder, found)
    return found
  }

  async function findFolderIgnored(folder: string): Promise<boolean> {
    const parent = path.dirname(folder)
    if (parent === folder) return false
    return (await isFolderIgnored(parent)) || isMatched(folder, `${path.basename(folder)}/`)
  }

  /** Whether the last pattern that means a file or folder leaves it out. */
  async function isMatched(file: string, name: string): Promise<boolean> {
    const folder = path.dirname(file)
    let isLeftOut = false
    for (const {folder: base, rules} of await chainOf(folder)) {
      const inside = [...path.relative(base, folder).split(path.sep), name].filter(Boolean).join('/')
      const {ignored, unignored} = rules.test(inside)
      if (ignored || unignored) isLeftOut = ignored
    }
    return isLeftOut
  }

  /** The rules for what is in a folder, those of the folders above it first. */
  function chainOf(folder: string): Promise<readonly FolderRules[]> {
    const found = chains.get(folder) ?? readChain(folder)
    chains.set(folder, found)
    return found
  }

  async function readChain(folder: string): Promise<readonly FolderRules[]> {
    const parent = path.dirname(folder)
    const above = parent === folder ? [] : await chainOf(parent)
    const names = (await isInRepository(folder)) ? ['.gitignore', '.perflintignore'] : ['.perflintignore']
    const texts = await Promise.all(names.map((name) => readIgnoreFile(path.join(folder, name))))
    const text = texts.filter((each) => each !== undefined).join('\n')
    return text === '' ? above : [...above, {folder, rules: ignore().add(text)}]
  }
}

/** Whether a folder, or one above it, is a Git repository: outside of one `.gitignore` means nothing. */
async function isInRepository(folder: string): Promise<boolean> {
  const parent = path.dirname(folder)
  if (await exists(path.join(folder, '.git'))) return true
  return parent !== folder && isInRepository(parent)
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false
  )
}

async function readIgnoreFile(file: string): Promise<string | undefined> {
  // Most folders have none; one that cannot be read leaves nothing out.
  return readFile(file, 'utf8').catch(() => undefined)
}
