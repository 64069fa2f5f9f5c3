import type {WordPlace} from './find-places.js'
import type {WordParagraph} from './paragraphs.js'

/** Words in the paragraphs of a place: half-open, from an offset of one paragraph to one of the same or a later one. */
export interface WordRange {
  readonly first: {readonly paragraph: WordParagraph; readonly offset: number}
  readonly last: {readonly paragraph: WordParagraph; readonly offset: number}
}

/** Where words stand in a place, each time; where they do not as written, with blanks and line ends left out of account. */
export function findWords({paragraphs}: WordPlace, words: string): WordRange[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  if (words.trim() === '') return []
  const ranges = findExactly(text, words)
  return (ranges.length > 0 ? ranges : findLoosely(text, words)).map(([start, end]) => ({
    first: locate(paragraphs, start, 'first'),
    last: locate(paragraphs, end, 'last')
  }))
}

type Range = readonly [start: number, end: number]

function findExactly(text: string, words: string): Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    ranges.push([at, at + words.length])
  }
  return ranges
}

function findLoosely(text: string, words: string): Range[] {
  const places = [...text.matchAll(/\S/g)].map(({index}) => index)
  const dense = places.map((place) => text[place]!).join('')
  return findExactly(dense, words.replaceAll(/\s+/g, '')).map(([start, end]) => [places[start]!, places[end - 1]! + 1])
}

function locate(paragraphs: readonly WordParagraph[], at: number, end: 'first' | 'last'): WordRange['first'] {
  let start = 0
  for (const paragraph of paragraphs) {
    const {length} = paragraph.text
    if (at < start + length || (end === 'last' && at === start + length)) return {paragraph, offset: at - start}
    start += length + 1
  }
  const paragraph = paragraphs.at(-1)!
  return {paragraph, offset: paragraph.text.length}
}
