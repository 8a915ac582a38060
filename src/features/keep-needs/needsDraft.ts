import type { NeedsPage } from '../../contract/needs'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'

type Hindrance = NeedsPage['hindrances'][number]

/** When a citizen cannot come, as it was typed: both ways to say it, whichever is chosen. */
export interface HindranceDraft {
  readonly id: string
  readonly kind: Hindrance['kind']
  readonly every: Hindrance['when']['every']
  readonly days: readonly {
    readonly weekday: number
    readonly from: string
    readonly to: string
  }[]
  readonly until: string
  readonly from: string
  readonly to: string
}

/** The form as it stands. Empty texts are none. */
export interface NeedsDraft {
  readonly hindrances: readonly HindranceDraft[]
  readonly interpreter: string
  readonly disability: string
  readonly safety: string
  readonly reason: string
}

/** What the form starts with: the needs as they are kept. */
export function draftOf({ hindrances, interpreter, disability, safety }: NeedsPage): NeedsDraft {
  return {
    hindrances: hindrances.map(({ id, kind, when }) => ({
      ...emptyHindrance(id),
      kind,
      ...(when.every === 'week' ? { ...when, until: when.until ?? '' } : when),
    })),
    interpreter: interpreter ?? '',
    disability: disability ?? '',
    safety: safety ?? '',
    reason: '',
  }
}

/** One more: every Monday, until somebody says when. */
export function emptyHindrance(id: string): HindranceDraft {
  return {
    id,
    kind: 'child-care',
    every: 'week',
    days: [{ weekday: 1, from: '', to: '' }],
    until: '',
    from: '',
    to: '',
  }
}

/** What to send. What cannot be read as a date or a time goes as it was typed, and is refused. */
export function requestOf({ hindrances, interpreter, ...rest }: NeedsDraft) {
  return {
    ...rest,
    interpreter: interpreter === '' ? null : interpreter,
    hindrances: hindrances.map(({ id, kind, ...row }) => ({
      id,
      kind,
      when:
        row.every === 'week'
          ? {
              every: row.every,
              days: row.days.map(({ weekday, from, to }) => ({
                weekday,
                from: parseTime(from),
                to: parseTime(to),
              })),
              until: row.until.trim() === '' ? null : dateOf(row.until),
            }
          : { every: row.every, from: dateOf(row.from), to: dateOf(row.to) },
    })),
  }
}

function dateOf(typed: string): string {
  return parseDate(typed) ?? typed
}
