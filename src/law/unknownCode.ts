/** How an unknown code is refused, in Danish: named, but never at length. */
export function unknownCode(code: string): string {
  return `Ukendt kode: ${code.length > 40 ? `${code.slice(0, 40)}…` : code}.`
}
