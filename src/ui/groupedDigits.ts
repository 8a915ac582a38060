/** A CVR number in pairs, as people write it. */
export function groupedDigits(cvr: string): string {
  return cvr.replaceAll(/(\d{2})(?=\d)/g, '$1 ')
}
