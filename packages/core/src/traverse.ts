import type {Nodes} from '@perf-lint/ast'

/** A listener of one node type. `ancestors` goes from the root to the parent and is only valid during the call. */
export type Listener = (node: Nodes, ancestors: readonly Nodes[]) => void

/** Listeners by node type, or node type and `:exit`. */
export type Dispatch = ReadonlyMap<string, readonly Listener[]>

/** Walk a tree once, in document order, and call the listeners of each node before and after its children. */
export function traverse(root: Nodes, dispatch: Dispatch): void {
  const ancestors: Nodes[] = []
  const exits = exitsOf(dispatch)
  visit(root)

  function visit(node: Nodes): void {
    for (const listener of dispatch.get(node.type) ?? []) listener(node, ancestors)
    if ('children' in node) {
      ancestors.push(node)
      for (const child of node.children) visit(child)
      ancestors.pop()
    }
    for (const listener of exits.get(node.type) ?? []) listener(node, ancestors)
  }
}

/** The listeners behind the children, by node type alone. */
function exitsOf(dispatch: Dispatch): Dispatch {
  const exits = [...dispatch].filter(([key]) => key.endsWith(exit))
  return new Map(exits.map(([key, listeners]) => [key.slice(0, -exit.length), listeners]))
}

const exit = ':exit'
