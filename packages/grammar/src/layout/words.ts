/** What stands in brackets at the end of a heading: `（万元）`, `(90分)`, `（2024年）`. */
const bracketsAtEnd = /[（(【[][^（()）【】[\]]*[）)】\]]$/
/** What stands before the words of a label: `1.`, `（一）`, `其中：`. */
const leading =
  /^(?:其中[:：]?|[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?|[-—·※*＊☆★])(?=[\u4e00-\u9fff（(※*＊☆★])/
/** `：`, and the mark of what has to be filled in. */
const signAtEnd = /[:：※*＊☆★]$/
const signAtStart = /^[※*＊☆★]/

/** The ways a heading may be written, the plainest last: blanks are left out before. */
function* spellings(words: string): Generator<string> {
  let plain = words
  for (let rest: string | undefined = words; rest !== undefined; rest = stripOnce(plain)) {
    plain = rest
    yield plain
    yield plain.replaceAll(/[（()）]/g, '')
  }
}

/** The words without one thing around them; `undefined` where nothing is. */
function stripOnce(words: string): string | undefined {
  for (const around of [signAtEnd, bracketsAtEnd, leading]) {
    const rest = words.replace(around, '')
    if (rest !== words && rest !== '') return rest
  }
  return
}

/** The words of a heading without the signs before and behind them. */
export function withoutSigns(words: string): string {
  return words.replace(signAtStart, '').replace(signAtEnd, '')
}

/** Look words up by any of the ways they may be written. */
export type Lookup<Role> = (words: string) => Role | undefined

/** Make a look-up of the roles that words stand for. */
export function createLookup<Role extends string>(
  names: Readonly<Partial<Record<Role, readonly string[]>>>
): Lookup<Role> {
  const roles = new Map<string, Role>()
  for (const [role, words] of Object.entries(names) as [Role, readonly string[]][]) {
    for (const word of words) if (!roles.has(word)) roles.set(word, role)
  }
  return (words) => {
    if (words === '') return
    for (const spelling of spellings(words)) {
      const role = roles.get(spelling)
      if (role) return role
    }
    return
  }
}
