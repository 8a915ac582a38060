import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../contract/timeline'
import { toneOf } from '../../ui/toneOf'

interface EntryState {
  readonly tone: ReturnType<typeof toneOf>
  readonly text: string
}

/** How an entry stands, in a word; null for one that only is. */
export function useEntryState(): (entry: TimelineEntry) => EntryState | null {
  const { t } = useTranslation()
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

const offerTones = {
  met: 'good',
  open: 'near',
  overdue: 'bad',
  waived: 'calm',
  none: 'calm',
} as const
