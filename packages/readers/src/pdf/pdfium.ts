/**
 * What is used of PDFium, the reader of PDF in Chrome, compiled to WebAssembly: addresses are numbers, and what a function
 * gives back beside its result it writes to an address.
 *
 * @see https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/
 */
export interface Pdfium {
  readonly HEAPU8: Uint8Array
  readonly wasmExports: {malloc(size: number): number; free(address: number): void}
  _FPDF_LoadMemDocument(address: number, size: number, password: number): number
  _FPDF_GetLastError(): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetPageCount(document: number): number
  _FPDF_LoadPage(document: number, page: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageWidth(page: number): number
  _FPDF_GetPageHeight(page: number): number
  _FPDF_GetPageBoundingBox(page: number, rectangle: number): number
  _FPDFPage_GetRotation(page: number): number
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, index: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  _FPDFFormObj_CountObjects(form: number): number
  _FPDFFormObj_GetObject(form: number, index: number): number
  _FPDFPath_CountSegments(path: number): number
  _FPDFPath_GetPathSegment(path: number, index: number): number
  _FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number
  _FPDFPathSegment_GetType(segment: number): number
  _FPDFPathSegment_GetClose(segment: number): number
  _FPDFTextObj_GetFont(object: number): number
  _FPDFTextObj_GetFontSize(object: number, size: number): number
  _FPDFFont_GetIsEmbedded(font: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetTextObject(text: number, index: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_IsGenerated(text: number, index: number): number
  _FPDFText_IsHyphen(text: number, index: number): number
  _FPDFText_HasUnicodeMapError(text: number, index: number): number
  _FPDFText_GetCharAngle(text: number, index: number): number
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  _FPDFText_GetFontSize(text: number, index: number): number
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number
}

/** What `FPDF_GetLastError` tells when a document cannot be opened. */
export const loadErrors = {format: 3, password: 4, security: 5} as const

/** What `FPDFPageObj_GetType` tells. */
export const objectTypes = {text: 1, path: 2, image: 3, shading: 4, form: 5} as const

/** What `FPDFPathSegment_GetType` tells. */
export const segmentTypes = {line: 0, curve: 1, move: 2} as const

let loading: Promise<Pdfium> | undefined

/** Load PDFium, once. Nothing is fetched: the program is part of the package. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= load()
  return loading
}

async function load(): Promise<Pdfium> {
  const library = isNode() ? await loadForNode() : await loadForBrowser()
  // The wrapper offers pages as pictures and as text without places; what is beneath it is not in its types.
  return (library as unknown as {readonly module: Pdfium}).module
}

async function loadForNode(): Promise<object> {
  const {PDFiumLibrary} = await import('@hyzyla/pdfium')
  return PDFiumLibrary.init()
}

async function loadForBrowser(): Promise<object> {
  const {PDFiumLibrary} = await import('@hyzyla/pdfium/browser/base64')
  return PDFiumLibrary.init({disableBase64Warning: true})
}

function isNode(): boolean {
  const {process} = globalThis as {readonly process?: {readonly versions?: {readonly node?: string}}}
  return process?.versions?.node !== undefined
}
