/** A category as written: its code, where it has one, and its name. */
export interface WrittenCategory {
  readonly code?: string
  readonly name: string
}

/** `12-质量指标` */
const codeBefore = /^(\d{1,2})[ \u3000]*[-\u2013\u2014\uff0d][ \u3000]*([^ \u3000].*)$/
/** `一、`, `（二）`, `1.` before a name. */
const numberBefore =
  /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．])(?=[\u4e00-\u9fff])/
/** `（50分）`, `(10%)`, `50分` behind a name. */
const pointsBehind = /(?:[（(]\d{1,3}(?:\.\d{1,2})?[分%％]?[）)]|\d{1,3}(?:\.\d{1,2})?分)$/

/** Tell the code of a category from its name. */
export function splitCode(value: string): WrittenCategory {
  const [, code, name = value] = codeBefore.exec(value) ?? []
  return {...(code !== undefined && {code}), name}
}

/** Read a category that has a cell of its own: blanks that space it out, a number before it and points behind it are no part of its name. */
export function readCategory(value: string): WrittenCategory {
  const {code, name} = splitCode(value)
  const plain = name.replace(/\s/g, '').replace(numberBefore, '').replace(pointsBehind, '')
  return {...(code !== undefined && {code}), name: plain || name}
}
