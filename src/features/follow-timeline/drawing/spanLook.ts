import type { TimelineEntry } from '../../../contract/timeline'
import type { Palette } from './palette'

/** How something that lasts is drawn. A sign or a pattern says what the colour says. */
export interface SpanLook {
  readonly fill: keyof Palette
  readonly edge: keyof Palette
  readonly text: keyof Palette
  readonly sign: string
  readonly dashed?: true
  readonly hatched?: true
  readonly thick?: true
}

const plain = { fill: 'paper', edge: 'dim', text: 'text', sign: '' } as const

export function spanLook(entry: TimelineEntry): SpanLook {
  switch (entry.kind) {
    case 'benefit':
      return { fill: 'strong', edge: 'strong', text: 'on-strong', sign: '' }
    case 'group':
      return plain
    case 'responsible': {
      const fill = entry.party === 'fund' ? 'soft' : 'other'
      return { ...plain, fill, sign: entry.passesFrom === null ? '' : '→' }
    }
    case 'requirement':
      return entry.kept ? required[entry.status] : notKept
    case 'exemption':
      return { ...plain, hatched: true, dashed: true }
    case 'education-order':
      return { ...plain, thick: true }
    case 'offer':
      return { fill: 'other', edge: 'dim', text: 'text', sign: '' }
    case 'self-booking':
      return selfBookings[entry.state]
    case 'note':
    case 'offer-due':
    case 'talk':
    case 'moved':
    case 'law':
      return plain
  }
}

const required = {
  open: { ...plain, edge: 'near', dashed: true, sign: '' },
  booked: { ...plain, edge: 'strong', sign: '○' },
  held: { ...plain, edge: 'good', thick: true, sign: '✓' },
  overdue: { ...plain, edge: 'bad', thick: true, sign: '!' },
  waived: { ...plain, edge: 'calm', hatched: true, sign: '–' },
} as const satisfies Readonly<Record<string, SpanLook>>

const selfBookings = {
  open: { ...plain, edge: 'near', dashed: true, sign: '○' },
  booked: { ...plain, edge: 'strong', sign: '✓' },
  'taken-over': { ...plain, edge: 'calm', sign: '–' },
  settled: { ...plain, edge: 'calm', sign: '–' },
  expired: { ...plain, edge: 'bad', sign: '!' },
} as const satisfies Readonly<Record<string, SpanLook>>

const notKept: SpanLook = { ...plain, edge: 'bad', dashed: true, thick: true, sign: '×' }
