import type { TimelineEntry } from '../../src/contract/timeline'

/** Ten years that all is spread over. */
export const first = '2017-01-02'
export const today = '2026-11-23'
const days = 3600

const common = { counts: true, derived: false, why: null, rules: [], versions: [] }

/** So many entries in eight lanes, three in eight of which last a while: the same ones each time. */
export function courseOf(count: number): readonly TimelineEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const day = Math.floor((index * days) / count)
    const from = dayOn(day)
    const to = dayOn(day + 10 + ((index * 7919) % 50))
    return entryOf(index, from, to)
  })
}

/** What the drawing calls each, in the same words. */
export function shortName(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'benefit':
      return 'Kontanthjælp'
    case 'requirement':
      return `Jobsamtale nr. ${entry.number} hos kommunen`
    case 'exemption':
      return 'Pause'
    case 'group':
      return '6.2 Jobparat'
    case 'responsible':
      return 'A-kassen'
    case 'offer':
      return 'Mentor'
    case 'law':
      return 'Loven ændres: '
    case 'talk':
      return 'Jobsamtale'
    // The made-up course has none of these.
    case 'moved':
    case 'self-booking':
    case 'note':
    case 'offer-due':
    case 'education-order':
      return entry.kind
  }
}

function entryOf(index: number, from: string, to: string): TimelineEntry {
  const on = { ...common, from, to: from, party: null }
  const lasting = { ...common, from, to, party: null }
  switch (index % 8) {
    case 0:
      return {
        ...lasting,
        id: `benefit-${index}`,
        kind: 'benefit',
        period: `${index}`,
        benefit: 'cash-benefit',
        newProcess: true,
      }
    case 1:
      return {
        ...lasting,
        id: `requirement-${index}`,
        kind: 'requirement',
        party: 'job-centre',
        number: index,
        talk: 'job',
        status: index % 3 === 0 ? 'held' : 'open',
        kept: true,
      }
    case 2:
      return {
        ...lasting,
        id: `exemption-${index}`,
        kind: 'exemption',
        exemption: 'pause',
        ground: null,
        state: 'ended',
      }
    case 3:
      return { ...on, id: `group-${index}`, kind: 'group', targetGroup: '6.2' }
    case 4:
      return {
        ...on,
        id: `responsible-${index}`,
        kind: 'responsible',
        party: 'fund',
        passesFrom: null,
      }
    case 5:
      return { ...on, id: `offer-${index}`, kind: 'offer', offer: 'mentor' }
    case 6:
      return { ...on, id: `law-${index}`, kind: 'law', changes: [], expected: false }
    default:
      return {
        ...on,
        id: `talk-${index}`,
        kind: 'talk',
        party: 'job-centre',
        conversation: `${index}`,
        talk: 'job',
        form: 'phone',
        status: index % 5 === 0 ? 'missed' : 'held',
        at: '09:00',
      }
  }
}

function dayOn(day: number): string {
  return new Date(Date.parse(`${first}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10)
}
