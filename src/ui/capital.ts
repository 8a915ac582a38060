/** The text with a capital first letter, for where it stands alone. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1)
}
