/** A path as other systems write it: with `/`, without `./` before it. */
export function toPosixPath(filePath: string): string {
  return filePath.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}

/** A path as a URI reference: a relative path stays relative, an absolute one begins with `file:`. */
export function toUri(filePath: string): string {
  // A lone half of a surrogate pair cannot be encoded.
  const path = toPosixPath(filePath.toWellFormed())
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`
  if (path.startsWith('//')) return `file:${encoded}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
