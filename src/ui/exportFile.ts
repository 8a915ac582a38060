export const exportKinds = ['csv', 'xlsx'] as const
export type ExportKind = (typeof exportKinds)[number]

/** A table as a file that a spreadsheet opens with its æ, ø and å. The code for it comes when asked for. */
export async function exportFile(
  table: readonly (readonly string[])[],
  kind: ExportKind,
): Promise<Blob> {
  const rows = table.map((cells) => [...cells])
  if (kind === 'xlsx') {
    const { default: writeExcelFile } = await import('write-excel-file/universal')
    return writeExcelFile(rows, { stickyRowsCount: 1 }).toBlob()
  }
  const { default: Papa } = await import('papaparse')
  const text = Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' })
}
