import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { periodNames } from '../periodNames'
import { periods, type TimelineFilters } from '../timelineFilters'
import { partNames } from './partNames'
import { printParts, type PrintPart } from './printParts'

/** What of a course goes on paper. */
export interface PrintChoice {
  readonly parts: ReadonlySet<PrintPart>
  readonly period: TimelineFilters['period']
}

/** Notes are the authority’s own: whoever wants them on paper says so. */
const usuallyLeftOut: readonly PrintPart[] = ['notes', 'history']

/**
 * The choice, and how to make another. It stands in the address as well, so that it is there after a
 * reload; what is chosen shows at once, and the address a little later.
 */
export function usePrintChoice(): readonly [PrintChoice, (choice: Partial<PrintChoice>) => void] {
  const [params, setParams] = useSearchParams()
  const [choice, setChoice] = useState(() => choiceIn(params))
  const choose = (made: Partial<PrintChoice>) => {
    const next = { ...choice, ...made }
    setChoice(next)
    const { parts, period } = next
    const without = printParts.filter((part) => !parts.has(part)).map((part) => partNames[part])
    setParams(
      { uden: without.join('.'), ...(period !== 'all' && { periode: periodNames[period] }) },
      { replace: true, preventScrollReset: true },
    )
  }
  return [choice, choose]
}

function choiceIn(params: URLSearchParams): PrintChoice {
  const left = params.get('uden')?.split('.')
  const isLeftOut = (part: PrintPart) =>
    left ? left.includes(partNames[part]) : usuallyLeftOut.includes(part)
  return {
    parts: new Set(printParts.filter((part) => !isLeftOut(part))),
    period: periods.find((period) => periodNames[period] === params.get('periode')) ?? 'all',
  }
}
