import path from 'node:path'

/**
 * Make a test of globs for one file.
 *
 * A glob means a file, or a folder and so all that is in it. It begins at `base`; for a file outside of `base` it is
 * compared with the whole path, so that it can only begin with `**`.
 *
 * @param file
 *   An absolute path, as `base`.
 */
export function createPathMatcher(file: string, base: string): (pattern: string) => boolean {
  const parts = toParts(file, base)
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return (pattern) => {
    const glob = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
    return paths.some((each) => path.matchesGlob(each, glob))
  }
}

function toParts(file: string, base: string): readonly string[] {
  const relative = path.relative(base, file)
  const isOutside = relative.startsWith('..') || path.isAbsolute(relative)
  return (isOutside ? path.relative(path.parse(file).root, file) : relative).split(path.sep)
}
