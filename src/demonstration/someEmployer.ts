import type { Random } from './random'

/** An employer there is none of. */
export function someEmployer({ pick }: Random): string {
  return pick(['Æblegården I/S', 'Nordpilens Bogtryk', 'Havnens Opdigtede Kran A/S'])
}
