/** The number with its last four digits hidden, as it is shown until somebody asks for it. */
export function masked(number: string): string {
  return `${number.slice(0, 6)}-••••`
}

/** The ten digits alone, for comparing what was typed with what is kept. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
