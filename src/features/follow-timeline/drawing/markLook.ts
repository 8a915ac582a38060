import type { TimelineEntry } from '../../../contract/timeline'
import type { Palette } from './palette'

/** How something on a day is drawn: each shape and sign says what the colour says. */
export interface MarkLook {
  readonly shape: 'circle' | 'square' | 'diamond'
  readonly fill: keyof Palette
  readonly edge: keyof Palette
  readonly text: keyof Palette
  readonly sign: string
}

const plain = { fill: 'paper', edge: 'dim', text: 'text' } as const

export function markLook(entry: TimelineEntry): MarkLook {
  switch (entry.kind) {
    case 'talk':
      return talks[entry.status]
    case 'moved':
      return { ...plain, shape: 'circle', edge: 'calm', sign: '→' }
    case 'requirement':
      return entry.kept ? required[entry.status] : { ...required.overdue, sign: '×' }
    case 'offer-due':
      return required[entry.status === 'met' || entry.status === 'none' ? 'held' : entry.status]
    case 'note':
      return { ...plain, shape: 'square', sign: entry.agreed ? '≡' : '…' }
    case 'law':
      return { ...plain, shape: 'square', sign: '§' }
    case 'benefit':
      return { shape: 'square', fill: 'strong', edge: 'strong', text: 'on-strong', sign: '' }
    case 'self-booking':
    case 'responsible':
    case 'group':
    case 'exemption':
    case 'education-order':
    case 'offer':
      return { ...plain, shape: 'square', sign: '' }
  }
}

const talks = {
  booked: { shape: 'circle', fill: 'paper', edge: 'strong', text: 'text', sign: '' },
  held: { shape: 'circle', fill: 'good', edge: 'good', text: 'paper', sign: '✓' },
  missed: { shape: 'circle', fill: 'paper', edge: 'bad', text: 'bad', sign: '×' },
  cancelled: { shape: 'circle', fill: 'paper', edge: 'calm', text: 'text', sign: '–' },
} as const satisfies Readonly<Record<string, MarkLook>>

const required = {
  open: { ...plain, shape: 'diamond', edge: 'near', sign: '' },
  booked: { ...plain, shape: 'diamond', edge: 'strong', sign: '' },
  held: { ...plain, shape: 'diamond', edge: 'good', sign: '✓' },
  overdue: { ...plain, shape: 'diamond', edge: 'bad', sign: '!' },
  waived: { ...plain, shape: 'diamond', edge: 'calm', sign: '–' },
} as const satisfies Readonly<Record<string, MarkLook>>
