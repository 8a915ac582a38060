import { useTranslation } from 'react-i18next'
import type { OverviewRow } from '../../contract/offerOverview'
import { useDates } from '../../ui/useDates'
import { useWaiverName } from './useWaiverName'

type Offer = OverviewRow['offers'][number]

/** What is said of a citizen and of an offer, on the screen and in a file alike. */
export interface OverviewWords {
  /** "6.1 Dagpengemodtager" */
  readonly group: (row: OverviewRow) => string
  readonly benefit: (row: OverviewRow) => string
  /** What the plan does for the requirement; empty where it asks for nothing more. */
  readonly plan: (row: OverviewRow) => string
  readonly waiver: (row: OverviewRow) => string
  readonly kind: (offer: Offer) => string
  readonly period: (offer: Offer) => string
  readonly status: (offer: Offer) => string
}

export function useOverviewWords(): OverviewWords {
  const { t } = useTranslation()
  const { long } = useDates()
  const waiverName = useWaiverName()
  return {
    group: ({ group }) => (group === null ? t('group.none') : `${group} ${t(`group.${group}`)}`),
    benefit: ({ benefit }) => t(`benefit.${benefit ?? 'none'}`),
    plan: ({ state, dueBy, foreseenOn }) => {
      if (dueBy === null || state === 'met' || state === 'waived') return ''
      if (foreseenOn === null) return t('overview.unmet')
      return t(foreseenOn > dueBy ? 'overview.foreseenLate' : 'overview.foreseen', {
        date: long(foreseenOn),
      })
    },
    waiver: ({ waivedBy }) => (waivedBy === null ? '' : waiverName(waivedBy)),
    kind: ({ kind }) => t(`drawn.offers.${kind}`),
    period: ({ from, to }) =>
      to === null
        ? t('offers.from', { date: long(from) })
        : t('offers.period', { from: long(from), to: long(to) }),
    status: ({ state, status }) =>
      state === 'proposed' ? t(`offers.statuses.${status}`) : t(`overview.offerStates.${state}`),
  }
}
