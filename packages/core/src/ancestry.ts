import type {Nodes} from '@perf-lint/ast'

/** Finds the ancestors of any node of a tree. */
export interface Ancestry {
  /** From the root to the parent; empty for the root, and for a node of another tree. O(depth). */
  of(node: Nodes): readonly Nodes[]
}

/** Make a finder for a tree. The tree is walked once, when the first node is asked for. */
export function createAncestry(root: Nodes): Ancestry {
  let parents: Map<Nodes, Nodes> | undefined
  return {
    of(node) {
      parents ??= parentsOf(root)
      const ancestors: Nodes[] = []
      for (let parent = parents.get(node); parent; parent = parents.get(parent)) ancestors.push(parent)
      return ancestors.reverse()
    }
  }
}

function parentsOf(root: Nodes): Map<Nodes, Nodes> {
  const parents = new Map<Nodes, Nodes>()
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    for (const child of node.children) {
      parents.set(child, node)
      if ('children' in child) open.push(child)
    }
  }
  return parents
}
