import { useSearchParams } from 'react-router'
import { countedGroups } from '../../contract/timeliness'
import type { TimelinessQuery } from '../../client/useTimeliness'
import { valueOf } from '../../ui/valueOf'
import { addressWords, type MeasureName, type ResultName } from './addressWords'

/** Names in the address. */
export interface Changes {
  readonly maal?: string
  readonly periode?: string
  readonly hos?: string
  readonly gruppe?: string
  readonly part?: string
  readonly maaned?: string
  readonly tal?: string
}

/** What the address says is counted, and the addresses of the rest. */
export function useTimelinessAddress() {
  const [search, setSearch] = useSearchParams()
  const groupWord = search.get('gruppe')
  const group = groupWord === 'ingen' ? 'none' : countedGroups.find((one) => one === groupWord)
  const party = valueOf(addressWords.parties, search.get('part'))
  const who = search.get('hos')
  const months = valueOf(addressWords.spans, search.get('periode')) ?? 12
  const measure: MeasureName = valueOf(addressWords.measures, search.get('maal')) ?? 'first-talk'
  const result: ResultName | undefined = valueOf(addressWords.results, search.get('tal'))
  const caseworker = who === 'ingen' ? 'nobody' : who
  const query: TimelinessQuery = {
    months,
    ...(party !== undefined && { party }),
    ...(group !== undefined && { group }),
    ...(caseworker !== null && { caseworker }),
  }
  const changed = (changes: Changes): string => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(changes))
      if (value === undefined || value === '') next.delete(name)
      else next.set(name, value)
    return next.size === 0 ? '' : `?${next.toString()}`
  }
  return {
    query,
    measure,
    result,
    month: search.get('maaned') ?? undefined,
    /** This address with some of it otherwise; an empty word leaves it out. */
    changed,
    set: (changes: Changes) => setSearch(changed(changes), { replace: true }),
  }
}
