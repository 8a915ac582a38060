/** A list with headings only, as a download: UTF-8 that says so, which every spreadsheet opens. */
export function templateLink(headings: readonly string[]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${headings.join(';')}\r\n`)}`
}
