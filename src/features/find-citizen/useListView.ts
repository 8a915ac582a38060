import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router'
import { lastList } from './lastList'
import { addressOf, viewIn, type ListView } from './listView'
import type { Order } from './orderCaseload'
import type { Filters } from './searchCaseload'

export interface ListState extends ListView {
  /** The text when it has stood a moment. */
  readonly settled: string
  readonly onText: (text: string) => void
  readonly onFilters: (filters: Filters) => void
  readonly onOrder: (order: Order) => void
  /** Shows what an address holds. */
  readonly onAddress: (address: string) => void
  /** Shows everybody again. */
  readonly onClear: () => void
}

/** How long a text stands before the numbers are asked about, in milliseconds. */
const pause = 250

/** Marks an address that this wrote itself. */
const ownWriting = 'list'

/**
 * The view. The address holds filters and order, and going back and forth changes them; the text,
 * which may be a name or a number, is kept in memory alone. Whoever comes back to the list finds it
 * as it was left.
 */
export function useListView(person: string | null): ListState {
  const [params, setParams] = useSearchParams()
  const location = useLocation()
  const movement = useNavigationType()
  const [view, setView] = useState(() => firstView(params, person))
  const [settled] = useDebouncedValue(view.text, pause)
  const written = useRef(params.toString())
  const write = (next: ListView, replace = false) => {
    setView(next)
    const said = addressOf(next)
    if (said.toString() === written.current) return
    written.current = said.toString()
    setParams(said, { replace, preventScrollReset: true, state: ownWriting })
  }

  // The address follows what is chosen here, and leads when somebody goes back, forth or elsewhere.
  const here = useRef(location.key)
  useEffect(() => {
    if (here.current === location.key) return
    here.current = location.key
    const back = movement === NavigationType.Pop
    if (!back && location.state === ownWriting) return
    const said = new URLSearchParams(location.search)
    written.current = said.toString()
    setView(({ text }) => ({ ...viewIn(said), text: back ? text : '' }))
  }, [location, movement])
  useEffect(() => {
    write(view, true)
    // oxlint-disable-next-line react/exhaustive-deps -- once: a list found as it was left says so
  }, [])
  useEffect(() => {
    lastList.keep(person, view)
  }, [person, view])

  return {
    ...view,
    settled,
    onText: (text) => setView({ ...view, text }),
    onFilters: (filters) => write({ ...view, filters }),
    onOrder: (order) => write({ ...view, order }),
    onAddress: (address) => write(viewIn(new URLSearchParams(address))),
    onClear: () => write({ ...view, text: '', filters: {} }),
  }
}

/** What the address says; when it says nothing, the list as it was left. */
function firstView(params: URLSearchParams, person: string | null): ListView {
  const said = viewIn(params)
  const left = lastList.of(person)
  if (left && params.size === 0) return left
  return left && addressOf(left).toString() === params.toString() ? left : said
}
