/** A rectangle of a page as it is shown, in points, 1/72 inch; `y` grows upwards, as in PDF. */
export interface PageArea {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** A point of a page in the file's own coordinates, in points: a page may be turned when it is shown, and begin anywhere. */
export interface PagePoint {
  readonly x: number
  readonly y: number
}

/** A rectangle by its corners as a reader sees them, in the file's own coordinates. */
export type PageQuad = readonly [topLeft: PagePoint, topRight: PagePoint, bottomLeft: PagePoint, bottomRight: PagePoint]

/** Where words of a document stand on one of its pages. */
export interface PagePlace {
  /** 1-based. */
  readonly page: number
  /** What the quads cover: the words, a line each; the cell or the line that they are in; no more than the page. */
  readonly extent: 'words' | 'area' | 'page'
  readonly quads: readonly PageQuad[]
}
