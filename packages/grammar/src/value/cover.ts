/** Filling what lies between nodes, so that nothing of a text is lost. */

/** A node and its half-open range, in UTF-16 units of the text. */
export interface Placed<Node> {
  readonly start: number
  readonly end: number
  readonly node: Node
}

/**
 * Cover a range of the text: the nodes in order, and a filling wherever none is.
 *
 * @param placed
 *   Nodes in order, not overlapping, within the range.
 */
export function cover<Node, Filling>(
  placed: readonly Placed<Node>[],
  start: number,
  end: number,
  fill: (start: number, end: number) => Filling
): (Node | Filling)[] {
  const covered: (Node | Filling)[] = []
  let offset = start

  for (const {start, end, node} of placed) {
    if (offset < start) covered.push(fill(offset, start))
    covered.push(node)
    offset = end
  }

  if (offset < end) covered.push(fill(offset, end))
  return covered
}
