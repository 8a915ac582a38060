import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router'
import { lastList } from './lastList'
import { addressOf, maySayNumber, viewIn, type ListView } from './listView'
import type { Order } from './orderCaseload'
import type { Filters } from './searchCaseload'

export interface ListState extends ListView {
  /** The text when it has stood a moment. */
  readonly settled: string
  readonly onText: (text: string) => void
  readonly onFilters: (filters: Filters) => void
  readonly onOrder: (order: Order) => void
  /** Shows everybody again. */
  readonly onClear: () => void
}

/** How long a text stands before the address has it, in milliseconds. */
const pause = 250

/** Marks an address that this wrote itself. */
const ownWriting = 'list'

/**
 * The view, which the address holds and going back and forth changes. What may be a number is kept
 * in memory alone. Whoever comes back to the list finds it as it was left.
 */
export function useListView(person: string | null): ListState {
  const [params, setParams] = useSearchParams()
  const location = useLocation()
  const movement = useNavigationType()
  const [view, setView] = useState(() => firstView(params, person))
  const [settled] = useDebouncedValue(view.text, pause)
  const written = useRef(params.toString())
  const write = (next: ListView, how: { readonly replace: boolean }) => {
    setView(next)
    const said = addressOf(next)
    if (said.toString() === written.current) return
    written.current = said.toString()
    setParams(said, { ...how, preventScrollReset: true, state: ownWriting })
  }

  // The address follows what is chosen here, and leads when somebody goes back, forth or elsewhere.
  const here = useRef(location.key)
  useEffect(() => {
    if (here.current === location.key) return
    here.current = location.key
    const read = (said: URLSearchParams) => {
      written.current = said.toString()
      setView(viewIn(said))
    }
    if (movement === NavigationType.Pop || location.state !== ownWriting)
      read(new URLSearchParams(location.search))
  }, [location, movement])
  const leaving = useRef(false)
  useEffect(() => {
    const follow = ({ target }: Event) => {
      leaving.current = target instanceof Element && target.closest('a') !== null
    }
    document.addEventListener('click', follow, { capture: true })
    return () => document.removeEventListener('click', follow, { capture: true })
  }, [])
  useEffect(() => {
    // Whoever follows a link at once is on the way there: nothing is written over that.
    if (settled === view.text && !leaving.current) write(view, { replace: true })
    // oxlint-disable-next-line react/exhaustive-deps -- the rest of the view writes itself
  }, [settled])
  useEffect(() => {
    lastList.keep(person, view)
  }, [person, view])

  return {
    ...view,
    settled,
    onText: (text) => {
      leaving.current = false
      setView({ ...view, text })
    },
    onFilters: (filters) => write({ ...view, filters }, { replace: false }),
    onOrder: (order) => write({ ...view, order }, { replace: false }),
    onClear: () => write({ ...view, text: '', filters: {} }, { replace: maySayNumber(view.text) }),
  }
}

/** What the address says; when it says nothing, the list as it was left. */
function firstView(params: URLSearchParams, person: string | null): ListView {
  const said = viewIn(params)
  const left = lastList.of(person)
  if (left && params.size === 0) return left
  // A number stands in no address, so the address of the list as it was left leaves it out.
  return left && addressOf(left).toString() === params.toString() ? left : said
}
