import { Button, Group } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FacetMenu } from './FacetMenu'
import { facetOrder } from './facetOrder'
import type { Facet } from './facets'
import type { Filters } from './searchCaseload'
import type { FacetWords } from './useFacetWords'

/** Everything the list can be narrowed by. Where there is little room it is shown when asked for. */
export function FilterBar(props: {
  /** Those there is anything to choose between. */
  readonly offered: readonly Facet[]
  readonly filters: Filters
  readonly wide: boolean
  readonly words: FacetWords
  /** How many there would be with each value. */
  readonly countsOf: (facet: Facet) => ReadonlyMap<string, number>
  readonly onFilters: (filters: Filters) => void
}) {
  const { t, i18n } = useTranslation()
  const { offered, filters, wide, words, countsOf, onFilters } = props
  const [shown, setShown] = useState(false)
  const optionsOf = (facet: Facet) => () => {
    const counts = countsOf(facet)
    return [...new Set([...counts.keys(), ...(filters[facet] ?? [])])]
      .toSorted(facetOrder(facet, words, i18n.language))
      .map((value) => ({
        value,
        label: words(facet, value) ?? t('list.gone'),
        count: counts.get(value) ?? 0,
      }))
  }
  return (
    <Group gap="xs" role="group" aria-label={t('list.filters')}>
      {!wide && (
        <Button
          fw={500}
          variant="default"
          size="compact-sm"
          leftSection={<IconFilter size={18} aria-hidden />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t('list.filters')}
        </Button>
      )}
      {(wide || shown) &&
        offered.map((facet) => (
          <FacetMenu
            key={facet}
            facet={facet}
            chosen={filters[facet] ?? []}
            optionsOf={optionsOf(facet)}
            onChoose={(values) => onFilters({ ...filters, [facet]: values })}
          />
        ))}
    </Group>
  )
}
