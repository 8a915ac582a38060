import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../contract/timeline'
import { useDates } from '../../ui/useDates'
import { toneOf } from '../../ui/toneOf'

interface EntryState {
  readonly tone: ReturnType<typeof toneOf>
  readonly text: string
}

/** How an entry stands, in a word; null for one that only is. */
export function useEntryState(): (entry: TimelineEntry) => EntryState | null {
  const { t } = useTranslation()
  const { long } = useDates()
  const followUpState = ({ on, settled }: { readonly on: string; readonly settled: boolean }) =>
    settled
      ? ({ tone: 'good', text: t('drawn.followedUp') } as const)
      : ({ tone: 'near', text: t('drawn.followUpOn', { date: long(on) }) } as const)
  return (entry) => {
    switch (entry.kind) {
      case 'requirement':
      case 'talk':
        return { tone: toneOf(entry.status), text: t(`status.${entry.status}`) }
      case 'offer-due':
        return {
          tone: offerTones[entry.status],
          text: t(`drawn.offerStates.${entry.status}`),
        }
      case 'exemption':
        return { tone: 'calm', text: t(`standing.exemptionStates.${entry.state}`) }
      case 'self-booking':
        return {
          tone: selfBookingTones[entry.state],
          text: t(`selfBooking.states.${entry.state}`),
        }
      case 'note':
        return entry.followUp && followUpState(entry.followUp)
      case 'benefit':
      case 'group':
      case 'responsible':
      case 'moved':
      case 'offer':
      case 'education-order':
      case 'law':
        return null
    }
  }
}

const selfBookingTones = {
  open: 'near',
  booked: 'good',
  'taken-over': 'calm',
  settled: 'calm',
  expired: 'bad',
} as const

const offerTones = {
  met: 'good',
  open: 'near',
  overdue: 'bad',
  waived: 'calm',
  none: 'calm',
} as const
