import type { Instant } from '../../domain/instant'
import { clockKey } from './clockKey'

/**
 * The moment the clock of this tab stands at; null while it runs. An address with
 * `?clock=2026-11-23T08:00:00Z` stops it at that moment, and so does every later page of the tab; an
 * empty value lets it run again.
 */
export function stoppedClock(): Instant | null {
  const asked = new URLSearchParams(location.search).get('clock')
  if (asked === '') sessionStorage.removeItem(clockKey)
  else if (asked !== null && !Number.isNaN(Date.parse(asked)))
    sessionStorage.setItem(clockKey, asked)
  const stopped = sessionStorage.getItem(clockKey)
  return stopped === null ? null : `${new Date(stopped).toISOString().slice(0, 19)}Z`
}
