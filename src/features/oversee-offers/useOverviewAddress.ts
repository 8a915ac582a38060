import { useSearchParams } from 'react-router'
import type { OverviewQuery } from '../../client/useOfferOverview'
import { valueOf } from '../../ui/valueOf'
import { addressWords } from './addressWords'

/** Names in the address: none says who the citizens are. */
export interface Changes {
  readonly hos?: string
  readonly part?: string
  readonly inden?: string
  readonly krav?: string
  readonly fritaget?: string
  readonly tilbud?: string
  readonly slags?: string
  readonly fordelt?: string
}

/** What narrows the citizens and not the figures, as none of it. */
const noFigure = { krav: '', fritaget: '', tilbud: '', slags: '' } as const

/** What the address says is looked at, and the addresses of the rest. */
export function useOverviewAddress() {
  const [search, setSearch] = useSearchParams()
  const who = search.get('hos')
  const party = valueOf(addressWords.parties, search.get('part'))
  const state = valueOf(addressWords.states, search.get('krav'))
  const waiver = valueOf(addressWords.waivers, search.get('fritaget'))
  const offers = valueOf(addressWords.offers, search.get('tilbud'))
  const kind = valueOf(addressWords.kinds, search.get('slags'))
  const within = valueOf(addressWords.spans, search.get('inden')) ?? 14
  const query = {
    within,
    ...(who !== null && { caseworker: who === 'ingen' ? 'nobody' : who }),
    ...(party !== undefined && { party }),
    ...(state !== undefined && { state }),
    ...(waiver !== undefined && { waiver }),
    ...(offers !== undefined && { offers }),
    ...(kind !== undefined && { kind }),
  } satisfies OverviewQuery
  const changed = (changes: Changes): string => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(changes))
      if (value === '') next.delete(name)
      else next.set(name, value)
    return next.size === 0 ? '' : `?${next.toString()}`
  }
  return {
    query,
    isDivided: search.get('fordelt') === 'ja',
    /** Whether anything narrows the citizens. */
    isNarrowed: [who, party, state, waiver, offers, kind].some((one) => one ?? false),
    /** This address with a figure chosen instead of any other. */
    toFigure: (changes: Changes) => changed({ ...noFigure, ...changes }),
    /** This address with nothing chosen. */
    toAll: () => changed({ ...noFigure, hos: '', part: '' }),
    set: (changes: Changes) =>
      setSearch(changed(changes), { replace: true, preventScrollReset: true }),
  }
}

export type OverviewAddress = ReturnType<typeof useOverviewAddress>
