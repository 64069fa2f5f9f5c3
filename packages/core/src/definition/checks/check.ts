import type {Nodes, NodeType} from '@perf-lint/ast'
import type {Lexicon} from '@perf-lint/meaning'
import type {ConfigPlace} from '../../config-place.js'

/** What is wrong at a place. */
export interface Fault {
  readonly node: Nodes
  /** The part of the node's `value` that shows it. */
  readonly range?: readonly [start: number, end: number]
  readonly data: Readonly<Record<string, string | number>>
}

/** Finds what is wrong with a node that the rule looks at. */
export type FindFaults = (node: Nodes, ancestors: readonly Nodes[]) => readonly Fault[]

/** A kind of condition, compiled. */
export interface Check {
  /** The names of what it knows of a fault, for messages. */
  readonly words: readonly string[]
  /** Make it ready for one tree. */
  start(lexicon: Lexicon): FindFaults
}

/** What a check is compiled with. */
export interface CheckSite {
  /** The types of the nodes that it will be given. */
  readonly types: readonly NodeType[]
  readonly place: ConfigPlace
  /** Rows by the name of the file that a table is in. */
  readonly tables: ReadonlyMap<string, unknown>
}
