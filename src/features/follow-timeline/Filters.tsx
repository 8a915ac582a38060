import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import { capital } from '../../ui/capital'
import { useSay } from '../../ui/useSay'
import type { Lane } from './lanes'
import { parties } from './parties'
import styles from './Timeline.module.css'
import { makers, noFilters, periods, type TimelineFilters } from './timelineFilters'

/** What of the timeline is shown, in the drawing and in the list alike. */
export function Filters(props: {
  readonly filters: TimelineFilters
  /** The kinds there is something of. */
  readonly lanes: readonly Lane[]
  readonly onFilter: (part: Partial<TimelineFilters>) => void
}) {
  const { t } = useTranslation()
  const say = useSay()
  const labels = usePartyLabels()
  const { filters, lanes, onFilter } = props
  const all = { value: '', label: t('drawn.filter.all') }
  return (
    <div role="group" aria-label={t('drawn.filter.title')} className={styles.filters}>
      <NativeSelect
        label={t('drawn.filter.kind')}
        value={filters.lane ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ lane: lanes.find((lane) => lane === value) ?? null })
        }
        data={[all, ...lanes.map((lane) => ({ value: lane, label: t(`drawn.lanes.${lane}`) }))]}
      />
      <NativeSelect
        label={t('drawn.filter.party')}
        value={filters.party ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ party: parties.find((party) => party === value) ?? null })
        }
        data={[
          all,
          ...parties.map((party) => ({ value: party, label: capital(say(labels[party])) })),
        ]}
      />
      <NativeSelect
        label={t('drawn.filter.period')}
        value={filters.period}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ period: periods.find((period) => period === value) ?? 'all' })
        }
        data={periods.map((value) => ({ value, label: t(`drawn.filter.periods.${value}`) }))}
      />
      <NativeSelect
        label={t('drawn.filter.made')}
        value={filters.made}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ made: makers.find((made) => made === value) ?? 'all' })
        }
        data={makers.map((value) => ({ value, label: t(`drawn.filter.makers.${value}`) }))}
      />
      <TextInput
        type="search"
        label={t('drawn.filter.text')}
        value={filters.text}
        onChange={({ currentTarget }) => onFilter({ text: currentTarget.value })}
      />
      <Button
        variant={filters.counts ? 'filled' : 'default'}
        aria-pressed={filters.counts}
        px="xs"
        onClick={() => onFilter({ counts: !filters.counts })}
      >
        {t('drawn.filter.counts')}
      </Button>
      {isFiltered(filters) && (
        <Button variant="default" onClick={() => onFilter(noFilters)}>
          {t('drawn.filter.clear')}
        </Button>
      )}
    </div>
  )
}

function isFiltered({ lane, party, period, counts, made, text }: TimelineFilters): boolean {
  return [
    lane !== null,
    party !== null,
    period !== 'all',
    counts,
    made !== 'all',
    text !== '',
  ].some(Boolean)
}
