import type { TimelineEntry } from '../../contract/timeline'
import type { Lane } from './lanes'

/** Where an entry belongs. */
export function laneOf({ kind }: Pick<TimelineEntry, 'kind'>): Lane {
  switch (kind) {
    case 'requirement':
      return 'required'
    case 'talk':
    case 'moved':
    case 'self-booking':
      return 'talks'
    case 'note':
      return 'notes'
    case 'offer':
    case 'offer-due':
      return 'offers'
    case 'exemption':
      return 'exemptions'
    case 'education-order':
      return 'education'
    case 'benefit':
    case 'group':
    case 'responsible':
    case 'law':
      return kind
  }
}
