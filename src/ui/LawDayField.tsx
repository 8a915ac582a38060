import { useState } from 'react'
import { DateField } from './DateField'
import { parseDate } from './parseDate'

/** A day in the address, typed or picked. What cannot be read as a date yet is not asked about. */
export function LawDayField(props: {
  readonly name: string
  readonly label: string
  /** The day that is looked at; empty until it is known. */
  readonly shown: string
  readonly error?: string | undefined
  readonly onDay: (day: string | null) => void
}) {
  const { name, label, shown, error, onDay } = props
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null)
  const day = typed && parseDate(typed.text)
  // What was typed stands until the address, which arrives a little later, says something else.
  const stands = typed && (day === null || shown === day || shown === typed.over)
  if (typed && shown === day && shown !== typed.over) setTyped({ ...typed, over: shown })
  const change = (text: string) => {
    const next = parseDate(text)
    setTyped({ text, over: shown })
    if (next !== null || text === '') onDay(next)
  }
  return (
    <DateField
      name={name}
      label={label}
      value={stands ? typed.text : shown}
      onChange={change}
      error={error}
    />
  )
}
