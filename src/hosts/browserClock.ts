import type { Instant } from '../domain/instant'

const key = 'rettidig.clock'

/**
 * The clock of this tab. An address with `?clock=2026-11-23T08:00:00Z` stops it at that moment,
 * and so does every later page of the tab; an empty value lets it run again.
 */
export function browserClock(): () => Instant {
  const asked = new URLSearchParams(location.search).get('clock')
  if (asked === '') sessionStorage.removeItem(key)
  else if (asked !== null && !Number.isNaN(Date.parse(asked))) sessionStorage.setItem(key, asked)
  const stopped = sessionStorage.getItem(key)
  return () => whole(stopped === null ? new Date() : new Date(stopped))
}

function whole(moment: Date): Instant {
  return `${moment.toISOString().slice(0, 19)}Z`
}
