import type {LintMessage} from './messages.js'

/**
 * What tells findings apart from one run to the next, whatever rows are added or moved: for each message, in their order, a
 * hash of its rule, its sentence, its unit, project and indicator by name, and the document's words it covers.
 *
 * Line numbers, severities and the run's language have no part in it. Of findings that are alike in all of this the second
 * ends in `-2`, the third in `-3`.
 *
 * @param messages
 *   The messages of one file.
 * @returns
 *   16 hexadecimal digits each, and the number where there is one.
 */
export function fingerprintMessages(messages: readonly LintMessage[]): string[] {
  const seen = new Map<string, number>()
  return messages.map((message) => {
    const hash = hashText(JSON.stringify(toContent(message)))
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  })
}

// The order is part of the hash: fingerprints that are kept in files depend on it.
function toContent({ruleId, messageId, subject, evidence}: LintMessage): readonly (string | null)[] {
  const {unit, project, indicatorName} = subject
  return [ruleId, messageId, ...[unit, project, indicatorName, evidence ?? null].map(withoutBlanks)]
}

/** Where a name is wrapped, and how it is spaced, depends on the program the table was taken out with. */
function withoutBlanks(text: string | null): string | null {
  return text?.replaceAll(/\s+/g, '') ?? null
}

/**
 * The 64-bit FNV-1a hash of a text in UTF-16, little-endian, as 16 hexadecimal digits. Fast and known everywhere; no
 * protection against someone who looks for two texts of one hash.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    add(unit & 0xff)
    add(unit >> 8)
  }
  return toHex(high) + toHex(low)

  /** Times 2^40 + 0x1b3, in halves of 32 bits: no product passes 2^53. */
  function add(byte: number): void {
    low = (low ^ byte) >>> 0
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 2 ** 8) % 2 ** 32
    low = product % 2 ** 32
  }
}

function toHex(half: number): string {
  return half.toString(16).padStart(8, '0')
}
