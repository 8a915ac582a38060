import { addressOf, viewIn } from './listView'
import type { FacetWords } from './useFacetWords'
import { facets } from './facets'
import type { ListColumn } from './listColumns'

/** A view of the list somebody has given a name. */
export interface SavedView {
  readonly name: string
  /** Filters and order as an address holds them. */
  readonly address: string
  readonly columns: readonly ListColumn[]
}

/**
 * Whether something of a saved view is not as it was: a filter or order nobody knows any more, or a
 * value nobody has, such as a colleague who left.
 */
export function isOutdated({ address }: SavedView, words: FacetWords): boolean {
  const view = viewIn(new URLSearchParams(address))
  if (addressOf(view).toString() !== address) return true
  return facets.some((facet) =>
    (view.filters[facet] ?? []).some((value) => words(facet, value) === null),
  )
}
