import { digitsOf } from '../domain/civilRegistrationNumber'
import type { CitizenHead } from '../store/store'

/** Every word must begin a part of the name; digits are compared with the number. */
export function citizenMatcher(text: string): (citizen: CitizenHead) => boolean {
  const digits = digitsOf(text)
  if (digits.length >= 4 && /^[\d\s-]+$/.test(text))
    return ({ civilRegistrationNumber: number }) => digitsOf(number).startsWith(digits)
  const words = partsOf(text).filter(Boolean)
  if (words.length === 0) return () => true
  return ({ name }) => {
    const parts = partsOf(name)
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  }
}

/** In one spelling: some systems write å as an a and a ring. */
function partsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .split(/[\s-]+/)
}
