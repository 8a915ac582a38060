import { columnValues } from '../../contract/caseload'
import { none, valuesIn, type Facet } from './facets'
import type { FacetWords } from './useFacetWords'

/** The values that have an order of their own; the others go by what they are called. */
const ownOrder: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  due: ['unlawful', ...columnValues.urgency],
  group: columnValues.targetGroup,
  missed: ['0', '1', '2'],
  age: ['0', '20', '30', '40', '50', '60'],
}

/** Puts the values of a facet in order: as they come, or by name, and none last. */
export function facetOrder(facet: Facet, words: FacetWords, language: string) {
  const own = ownOrder[facet]
  const names = new Intl.Collator(language, { numeric: true })
  return (one: string, other: string): number =>
    Number(one === none) - Number(other === none) ||
    (own
      ? own.indexOf(one) - own.indexOf(other)
      : names.compare(words(facet, one) ?? one, words(facet, other) ?? other))
}

/** The place of each key among the keys of its facet, by the first of its values that counts. */
export function placesOf(
  facet: Facet,
  keys: readonly string[],
  words: FacetWords,
  language: string,
): readonly number[] {
  const compare = facetOrder(facet, words, language)
  const firstOf = (key: string) => valuesIn(key).toSorted(compare)[0] ?? none
  const values = [...new Set(keys.map(firstOf))].toSorted(compare)
  const places = new Map(values.map((value, place) => [value, place]))
  return keys.map((key) => places.get(firstOf(key)) ?? 0)
}
