/** What holds a file's content, by its first bytes; `text` for everything that is none of the others. */
export type Container = 'zip' | 'ole' | 'pdf' | 'foreign' | 'text'

/** The first bytes of files that are no text, and what they are. */
const signatures: readonly (readonly [bytes: readonly number[], container: Container, format: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip', 'xlsx/docx/zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip', 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'ole', 'xls/doc/et/wps'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf', 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'foreign', 'png'],
  [[0xff, 0xd8, 0xff], 'foreign', 'jpeg'],
  [[0x1f, 0x8b], 'foreign', 'gzip'],
  [[0x52, 0x61, 0x72, 0x21], 'foreign', 'rar'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'foreign', '7z'],
  // Excel up to version 4 wrote a workbook without a container around it.
  [[0x09, 0x00, 0x04, 0x00], 'foreign', 'xls 2'],
  [[0x09, 0x02, 0x06, 0x00], 'foreign', 'xls 3'],
  [[0x09, 0x04, 0x06, 0x00], 'foreign', 'xls 4']
]

/** Tell by a file's first bytes what holds its content. The format is for messages only. */
export function tellContainer(bytes: Uint8Array): {readonly container: Container; readonly format: string} {
  const found = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))
  return found ? {container: found[1], format: found[2]} : {container: 'text', format: 'text'}
}

/** Texts that hold a document in a way that is not read. */
const foreignTexts: readonly (readonly [begin: RegExp, format: string])[] = [
  [/^\{\\rtf/, 'rtf'],
  [/^MIME-Version:|^From: .*\r?\n(?:.*\r?\n){0,9}MIME-Version:/, 'mht'],
  [/^<\?xml[^>]*>\s*<\?mso-application /, 'xml'],
  [/^<\?xml[^>]*>\s*<(?:\w+:)?(?:Workbook|package|wordDocument)[\s>]/, 'xml']
]

/** The format of a text that is not read as it is, as `rtf`; `undefined` when there is no reason against. */
export function findForeignText(text: string): string | undefined {
  const head = text.slice(0, 1000).trimStart()
  return foreignTexts.find(([begin]) => begin.test(head))?.[1]
}

/** `<!DOCTYPE html`, `<html xmlns=`, `<table>`, `<h3>`, also behind a comment or an XML declaration. */
const htmlBegin =
  /^<(?:!doctype\s+html|!--|\?xml|html|head|meta|title|link|script|body|style|main|section|article|div|h[1-6]|p|span|font|center|table)\b/i

/** Whether a text is a web page with a table. Systems also export such pages under the name of a workbook (`.xls`). */
export function isHtml(text: string): boolean {
  return htmlBegin.test(text.slice(0, 1000).trimStart()) && /<t[dh][\s>]/i.test(text)
}
