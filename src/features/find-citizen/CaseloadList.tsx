import { Button, Group, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { JoinedCaseload } from '../../client/joinedCaseload'
import { usePartyLabels } from '../../client/usePartyLabels'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import type { CaseloadIndex } from './caseloadIndex'
import { ChosenFilters } from './ChosenFilters'
import { CitizenCards } from './CitizenCards'
import { CitizenTable } from './CitizenTable'
import { ColumnMenu } from './ColumnMenu'
import { placesOf } from './facetOrder'
import { facets, type Facet } from './facets'
import { FilterBar } from './FilterBar'
import type { ListWords } from './listWords'
import { orderCaseload } from './orderCaseload'
import { searchCaseload } from './searchCaseload'
import { useFacetWords } from './useFacetWords'
import type { ListState } from './useListView'
import { SavedViews } from './SavedViews'
import { SelectionBar } from './SelectionBar'
import { useSelection } from './useSelection'
import { useShownColumns } from './useShownColumns'

/** Of a job centre all citizens live in one municipality; of a fund all are its members. */
const ofOne: readonly Facet[] = ['fund', 'municipality']

/** The citizens who are found, what they are narrowed by, and how many there are. */
export function CaseloadList(props: {
  readonly caseload: JoinedCaseload
  readonly index: CaseloadIndex
  readonly list: ListState
  readonly onClear: () => void
  /** Who has the number that is looked for; null when none is. */
  readonly numbers: ReadonlySet<string> | 'coming' | null
}) {
  const { t, i18n } = useTranslation()
  const { caseload, index, list, numbers, onClear } = props
  const { filters, order, text } = list
  const words = useFacetWords(caseload)
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const listWords = useMemo(
    (): ListWords => ({ t, facet: words, party: (party) => say(parties[party]), long }),
    [t, words, say, parties, long],
  )
  const columns = useShownColumns()
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false })
  const { by, descending } = order
  const language = i18n.language
  const ordered = useMemo(
    () =>
      orderCaseload(index, { by, descending }, (facet, keys) =>
        placesOf(facet, keys, words, language),
      ),
    [index, by, descending, words, language],
  )
  const matching = useMemo(() => {
    if (numbers === null) return text.trim() === '' ? null : index.names().matching(text)
    if (numbers === 'coming') return null
    return Uint8Array.from(index.columns.id, (id) => (numbers.has(id) ? 1 : 0))
  }, [index, numbers, text])
  const { rows } = useMemo(
    () => searchCaseload(index, ordered, filters, matching, []),
    [index, ordered, filters, matching],
  )
  const idAt = useCallback((at: number) => index.columns.id[rows[at] ?? -1], [index, rows])
  const selection = useSelection(idAt, rows.length)
  const allChosen = useMemo(
    () => rows.every((row) => selection.ids.has(index.columns.id[row] ?? '')),
    [index, rows, selection],
  )
  const countsOf = useCallback(
    (facet: Facet) =>
      searchCaseload(index, ordered, filters, matching, [facet]).counts.get(facet) ?? new Map(),
    [index, ordered, filters, matching],
  )
  const offered = useMemo(
    () => facets.filter((facet) => !ofOne.includes(facet) || index.differsIn(facet)),
    [index],
  )
  const narrowed = Object.values(filters).some((values) => values.length > 0)
  const Rows = wide ? CitizenTable : CitizenCards
  const told = !caseload.whole
    ? t('list.coming', { shown: index.size, total: caseload.total })
    : numbers === 'coming'
      ? t('app.loading')
      : t('list.count', { count: rows.length })
  return (
    <Stack gap="sm">
      <FilterBar
        offered={offered}
        filters={filters}
        wide={wide}
        words={words}
        countsOf={countsOf}
        onFilters={list.onFilters}
      />
      <ChosenFilters filters={filters} words={words} onFilters={list.onFilters} onClear={onClear} />
      <Group justify="space-between" gap="sm">
        <Text role="status" size="sm">
          {told}
        </Text>
        <Group gap="xs">
          <SavedViews
            list={list}
            words={words}
            columns={columns.shown}
            onColumns={columns.onShow}
          />
          {wide && <ColumnMenu {...columns} />}
        </Group>
      </Group>
      {caseload.total > 0 && (
        <SelectionBar
          selection={selection}
          caseload={caseload}
          words={listWords}
          found={rows.length}
          allChosen={allChosen}
        />
      )}
      {rows.length > 0 ? (
        <Rows
          caseload={caseload}
          rows={rows}
          columns={columns.shown}
          order={order}
          words={listWords}
          selection={selection}
          onOrder={list.onOrder}
        />
      ) : (
        caseload.whole && (
          <Group>
            <Text>
              {caseload.total === 0
                ? t('list.empty')
                : text.trim() === '' || narrowed
                  ? t('list.nobody')
                  : t('list.unknown', { text })}
            </Text>
            {caseload.total > 0 && (
              <Button variant="default" onClick={onClear}>
                {t('list.all')}
              </Button>
            )}
          </Group>
        )
      )}
    </Stack>
  )
}
