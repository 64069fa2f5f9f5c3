/** Signs that forms are ticked with, by font and code: Word stores their place in the font, not a character. */
export const symbols: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'Wingdings',
    new Map([
      [0x6f, '□'],
      [0xa8, '□'],
      [0xfb, '✗'],
      [0xfc, '✓'],
      [0xfe, '☑']
    ])
  ],
  [
    'Wingdings 2',
    new Map([
      [0x50, '✓'],
      [0x51, '☒'],
      [0x52, '☑'],
      [0xa3, '□']
    ])
  ],
  [
    'Symbol',
    new Map([
      [0xa3, '≤'],
      [0xb3, '≥'],
      [0xb4, '×'],
      [0xb9, '≠']
    ])
  ]
])
