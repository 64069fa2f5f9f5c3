import type {Place} from './geometry.js'

/** A page as it is shown: how far it is turned, in quarters clockwise, and its size after that. */
export interface PageView {
  readonly quarters: number
  readonly width: number
  readonly height: number
}

/** Turns a place as the page is turned when it is shown. */
export function createTurn({quarters, width, height}: PageView): (place: Place) => Place {
  switch (quarters) {
    case 1:
      return ({x, y}) => ({x: y, y: height - x})
    case 2:
      return ({x, y}) => ({x: width - x, y: height - y})
    case 3:
      return ({x, y}) => ({x: width - y, y: x})
    default:
      return (place) => place
  }
}

/** Turns a place of the page as it is shown back to where the file has it. */
export function createTurnBack({quarters, width, height}: PageView): (place: Place) => Place {
  switch (quarters) {
    case 1:
      return ({x, y}) => ({x: height - y, y: x})
    case 2:
      return ({x, y}) => ({x: width - x, y: height - y})
    case 3:
      return ({x, y}) => ({x: y, y: width - x})
    default:
      return (place) => place
  }
}
