import type {Nodes} from '@perf-lint/ast'
import type {Lexicon, TableProfile} from '@perf-lint/meaning'

/** What a run knows of its table before it looks at nodes. */
export interface RunKnowledge {
  readonly profile: TableProfile
  readonly lexicon: Lexicon
}

/**
 * Gives what a function finds of a node by the words of the run, looked for once and kept for all rules until the run ends.
 *
 * The function must give the same for the same node, and be the same function from call to call: a named one, not an
 * arrow made on the spot.
 */
export type Remember = <N extends Nodes, Found>(find: (node: N, knowledge: RunKnowledge) => Found, node: N) => Found

/** Make the memory of a run: the tree must not change while it lasts. */
export function createMemory(knowledge: RunKnowledge): Remember {
  const findings = new Map<unknown, Map<Nodes, unknown>>()

  return <N extends Nodes, Found>(find: (node: N, knowledge: RunKnowledge) => Found, node: N): Found => {
    let known = findings.get(find)
    if (!known) {
      known = new Map()
      findings.set(find, known)
    }
    if (!known.has(node)) known.set(node, find(node, knowledge))
    // What is kept for a function was given by it.
    return known.get(node) as Found
  }
}
