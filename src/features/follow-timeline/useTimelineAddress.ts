import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { laneNames } from './laneNames'
import { lanes } from './lanes'
import { parties } from './parties'
import { periodNames } from './periodNames'
import { makers, periods, type TimelineFilters } from './timelineFilters'

/** How much of the timeline is drawn, which entry is open, and what is left out. */
export interface TimelineAddress extends Omit<TimelineFilters, 'text'> {
  /** Days from edge to edge, 0 for all there are; null where nobody has chosen. */
  readonly span: number | null
  /** The day at the left edge. */
  readonly from: string | null
  /** Id of the entry that is open. */
  readonly open: string | null
}

/**
 * What is in view stands in the address of this citizen, so that it can be gone back to and is there
 * after a reload; another citizen has another address. Words that are searched for may be a name, and
 * stand in none. Two choices made at once both stand.
 */
export function useTimelineAddress() {
  const [params, setParams] = useSearchParams()
  // A choice shows at once; the router arrives a little later.
  const [arrived, setArrived] = useState(params)
  const [chosen, setChosen] = useState(params)
  if (arrived !== params) {
    setArrived(params)
    setChosen(params)
  }
  const latest = useRef(params)
  useEffect(() => {
    latest.current = params
  }, [params])
  const go = (part: Partial<TimelineAddress>, { replace = true } = {}) => {
    latest.current = written(part, latest.current)
    setChosen(latest.current)
    setParams(latest.current, { replace, preventScrollReset: true })
  }
  const linkTo = (open: string) => `?${written({ open }, chosen).toString()}`
  return { address: read(chosen), go, linkTo }
}

function read(params: URLSearchParams): TimelineAddress {
  const span = Number(params.get('udsnit') ?? NaN)
  const named = <T extends string>(choices: readonly T[], names: Readonly<Record<T, string>>) =>
    function choiceIn(name: string): T | null {
      return choices.find((choice) => names[choice] === params.get(name)) ?? null
    }
  return {
    lane: named(lanes, laneNames)('slags'),
    party: named(parties, partyNames)('part'),
    period: named(periods, periodNames)('periode') ?? 'all',
    counts: params.get('gaelder') === 'kun',
    made: named(makers, makerNames)('fra') ?? 'all',
    span: Number.isInteger(span) && span >= 0 ? span : null,
    from: /^\d{4}-\d\d-\d\d$/.test(params.get('venstre') ?? '') ? params.get('venstre') : null,
    open: params.get('aaben'),
  }
}

function written(part: Partial<TimelineAddress>, before: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(before)
  const set = (name: string, value: string | null | undefined) => {
    if (value === undefined) return
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  }
  set('slags', part.lane && laneNames[part.lane])
  set('part', part.party && partyNames[part.party])
  set('periode', part.period && periodNames[part.period])
  set('gaelder', part.counts === undefined ? undefined : part.counts ? 'kun' : null)
  set('fra', part.made && makerNames[part.made])
  set('udsnit', part.span === undefined ? undefined : (part.span?.toString() ?? null))
  set('venstre', part.from)
  set('aaben', part.open)
  return next
}

const partyNames = { fund: 'a-kasse', 'job-centre': 'jobcenter', other: 'anden' } as const
const makerNames = { all: '', law: 'loven', people: 'nogen' } as const
