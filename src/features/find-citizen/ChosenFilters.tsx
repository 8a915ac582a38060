import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { facets, type Facet } from './facets'
import styles from './filters.module.css'
import type { Filters } from './searchCaseload'
import type { FacetWords } from './useFacetWords'

/** What the list is narrowed by, each with a way to take it away, and one to take all away. */
export function ChosenFilters(props: {
  readonly filters: Filters
  readonly words: FacetWords
  readonly onFilters: (filters: Filters) => void
  readonly onClear: () => void
}) {
  const { t } = useTranslation()
  const { filters, words, onFilters, onClear } = props
  const chosen = facets.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({ facet, value })),
  )
  if (chosen.length === 0) return null
  const without = (facet: Facet, value: string): Filters => ({
    ...filters,
    [facet]: (filters[facet] ?? []).filter((one) => one !== value),
  })
  return (
    <ul className={styles.chosen} aria-label={t('list.narrowed')}>
      {chosen.map(({ facet, value }) => {
        const word = words(facet, value) ?? t('list.gone')
        const text = t('list.chosen', { facet: t(`list.facet.${facet}`), value: word })
        return (
          <li key={`${facet} ${value}`}>
            <Button
              variant="light"
              size="compact-sm"
              classNames={{ root: styles.chip ?? '', label: styles['chip-label'] ?? '' }}
              rightSection={<IconX size={14} aria-hidden />}
              aria-label={t('list.remove', { filter: text })}
              onClick={() => onFilters(without(facet, value))}
            >
              {text}
            </Button>
          </li>
        )
      })}
      <li>
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          {t('list.clear')}
        </Button>
      </li>
    </ul>
  )
}
