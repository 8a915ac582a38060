import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { parseDate } from './parseDate'

type Basis = 'enacted' | 'announced'

export interface LawAddress {
  readonly basis: Basis
  /** The day under that name in the address; undefined when there is none. */
  readonly day: (name: string) => string | undefined
  /** What else is chosen under that name. */
  readonly choice: (name: string) => string | null
  /** The part of an address that carries day and calendar on to another screen. */
  readonly search: string
  readonly set: (name: string, value: string | null) => void
  readonly setBasis: (basis: Basis) => void
}

/** Which day's law one looks at, and on which calendar, as the address has it. */
export function useLawAddress(): LawAddress {
  const [params, setParams] = useSearchParams()
  const basis = params.get('grundlag') === announced ? 'announced' : 'enacted'
  // The router arrives a little later: who chooses twice at once goes on from the first.
  const latest = useRef(params)
  useEffect(() => {
    latest.current = params
  }, [params])
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(latest.current)
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
    latest.current = next
    setParams(next, { replace: true, preventScrollReset: true })
  }
  const carried = new URLSearchParams(
    ['dato', 'grundlag'].flatMap((name) => {
      const value = params.get(name)
      return value === null ? [] : [[name, value]]
    }),
  ).toString()
  return {
    basis,
    day: (name) => parseDate(params.get(name) ?? '') ?? undefined,
    choice: (name) => params.get(name),
    search: carried === '' ? '' : `?${carried}`,
    set,
    setBasis: (next) => set('grundlag', next === 'announced' ? announced : null),
  }
}

const announced = 'annonceret'
