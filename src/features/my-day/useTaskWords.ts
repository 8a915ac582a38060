import { useTranslation } from 'react-i18next'
import type { DayTaskRow } from '../../contract/day'
import { useDates } from '../../ui/useDates'

export interface TaskWords {
  readonly title: string
  readonly reason: string
  readonly act: string
}

/** Words a thing that waits: what it is, why and by when, and what settles it. */
export function useTaskWords(): (task: DayTaskRow) => TaskWords {
  const { t } = useTranslation()
  const { long } = useDates()
  return (task) => {
    const date = long(task.on)
    const title = t(`day.task.${task.is}`)
    switch (task.is) {
      case 'overdue':
      case 'due':
      case 'outcome':
      case 'self-booking':
        return {
          title,
          reason: t(`day.reason.${task.is}`, { kind: t(`kind.${task.kind}`), date }),
          act: t(`day.act.${task.is}`),
        }
      case 'unlawful':
        return {
          title,
          reason: t(`day.reason.${task.mend}`, { kind: t(`kind.${task.kind}`), date }),
          act: t(`day.act.${task.mend}`),
        }
      case 'absence':
        return {
          title,
          reason: t(`day.reason.${task.step}`, { kind: t(`kind.${task.kind}`), date }),
          act: t(`day.act.${task.step}`),
        }
      case 'referral':
        return {
          title,
          reason: t(`day.reason.referral-${task.step}`, { date }),
          act: t(`day.act.referral`),
        }
      case 'follow-up':
        return {
          title,
          reason: t('day.reason.follow-up', { text: task.text, date }),
          act: t('day.act.follow-up'),
        }
      case 'exemption':
        return {
          title,
          reason: t('day.reason.exemption', {
            exemption: t(`standing.kinds.${task.exemption}`),
            date,
          }),
          act: t('day.act.exemption'),
        }
      case 'proposal':
        return {
          title,
          reason: t(`day.reason.proposal-${task.step}`, {
            kind: t(`drawn.offers.${task.offer}`),
            date,
          }),
          act: t(`day.act.proposal-${task.step}`),
        }
      case 'offer-absence':
        return {
          title,
          reason: t('day.reason.offer-absence', { kind: t(`drawn.offers.${task.offer}`), date }),
          act: t('day.act.offer-absence'),
        }
      case 'hand-over':
      case 'offer':
        return {
          title,
          reason: t(`day.reason.${task.is}`, { date }),
          act: t(`day.act.${task.is}`),
        }
    }
  }
}
