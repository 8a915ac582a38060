import type { SummonsLetter } from '../contract/summons'
import type { Letter } from '../domain/letter'

/** A letter as it is read, without the number of whom it is to. */
export function letterView({ from, to, title, parts }: Letter): SummonsLetter {
  return { from, to: to.name, title, parts }
}
