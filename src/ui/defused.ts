/** What a spreadsheet would take for a formula is text: a name may not run anything. */
export function defused(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
