import { dateOf, instantAt, timeOf, type Instant } from '../../domain/instant'

const key = 'rettidig.clock'

/**
 * The clock of this tab. An address with `?clock=2026-11-23T08:00:00Z` stops it at that moment,
 * and so does every later page of the tab; an empty value lets it run again.
 */
export function browserClock(): {
  readonly now: () => Instant
  /** Local date and time, `YYYY-MM-DDTHH:MM`, the clock stands at; null while it runs. */
  readonly stands: () => string | null
  /** Stops it at a local date and time, or lets it run. False when there is no such time. */
  readonly set: (local: string | null) => boolean
} {
  const asked = new URLSearchParams(location.search).get('clock')
  if (asked === '') sessionStorage.removeItem(key)
  else if (asked !== null && !Number.isNaN(Date.parse(asked))) sessionStorage.setItem(key, asked)
  const stopped = sessionStorage.getItem(key)
  const now = () => whole(stopped === null ? new Date() : new Date(stopped))
  return {
    now,
    stands: () => (stopped === null ? null : `${dateOf(now())}T${timeOf(now())}`),
    set: (local) => {
      const [date = '', time = ''] = local?.split('T') ?? []
      const moment = local === null ? null : instantAt(date, time)
      if (local !== null && moment === null) return false
      if (moment === null) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, moment)
      return true
    },
  }
}

function whole(moment: Date): Instant {
  return `${moment.toISOString().slice(0, 19)}Z`
}
