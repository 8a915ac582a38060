const weights = [2, 7, 6, 5, 4, 3, 2, 1] as const
const modulus = 11

/** Whether eight digits can be a CVR number: the last one checks the others. */
export function isCvrNumber(text: string): boolean {
  if (!/^[1-9]\d{7}$/.test(text)) return false
  const sum = weights.reduce((so, weight, index) => so + weight * Number(text[index]), 0)
  return sum % modulus === 0
}
