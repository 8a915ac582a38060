import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useMe } from '../../client/useMe'
import { chosenCitizens } from '../../ui/chosenCitizens'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Plan } from './Plan'
import { daysOf, planSpans, spanNamed } from '../../ui/planSpans'
import { SpanPicker } from '../../ui/SpanPicker'

/** A time for every talk that is due, to be looked at, adjusted and booked together. */
export function PlanScreen() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const { state } = useLocation()
  const chosen = useMemo(() => chosenCitizens(state), [state])
  const span = spanNamed(search.get('periode'), 'two')
  const me = useMe()
  if (!me.data) return <Unanswered {...unanswered(me)} />
  const days = daysOf(span, me.data.today)
  return (
    <Page title={t('week.title')}>
      <Text maw="70ch">{t('week.lead')}</Text>
      <SpanPicker
        span={span}
        days={days}
        onPick={(picked) => setSearch({ periode: planSpans[picked] }, { state })}
      />
      <Plan
        key={`${days.from} ${days.to}`}
        me={me.data.id}
        chosen={chosen}
        onAll={() => setSearch(search, { replace: true })}
        {...days}
      />
    </Page>
  )
}
