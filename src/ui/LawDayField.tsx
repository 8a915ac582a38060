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
  const [typed, setTyped] = useState<string | null>(null)
  const unread = typed !== null && parseDate(typed) === null
  const change = (value: string) => {
    const day = parseDate(value)
    // As the calendar and leaving the field give it: whole, so the address can have it from now on.
    setTyped(day === value ? null : value)
    if (day !== null || value === '') onDay(day)
  }
  return (
    <DateField
      name={name}
      label={label}
      value={unread || (typed !== null && parseDate(typed) === shown) ? typed : shown}
      onChange={change}
      error={error}
    />
  )
}
