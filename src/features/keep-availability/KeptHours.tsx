import { useState } from 'react'
import { useFormDraft } from '../../client/useFormDraft'
import type { Hours } from '../../contract/hours'
import { focusHeading } from '../../ui/focusHeading'
import { Failure } from '../../ui/Failure'
import { Waiting } from '../../ui/Waiting'
import { BookedWhileAway } from './BookedWhileAway'
import { HoursForm } from './HoursForm'

/** The hours as they were when the screen opened, or as they were saved last. */
export function KeptHours(props: {
  readonly hours: Hours
  readonly ofRoom: boolean
  readonly back: string
}) {
  const { ofRoom, back } = props
  const [hours, setHours] = useState(props.hours)
  const onSaved = (saved: Hours) => {
    setHours(saved)
    focusHeading()
  }
  return (
    <>
      <BookedWhileAway booked={hours.booked} ofRoom={ofRoom} />
      <Opened key={hours.version} {...{ hours, ofRoom, back, onSaved }} />
    </>
  )
}

/** What is typed belongs to the version it was typed on. */
function Opened(props: {
  readonly hours: Hours
  readonly ofRoom: boolean
  readonly back: string
  readonly onSaved: (hours: Hours) => void
}) {
  const { hours, ofRoom } = props
  const kind = ofRoom ? 'room' : 'person'
  const opened = useFormDraft(`hours-${kind}-${hours.id}-${hours.version}`)
  if (opened.isError) return <Failure onRetry={() => void opened.refetch()} />
  // The screen has its heading, and the focus may be on it.
  if (!opened.data) return <Waiting />
  return <HoursForm {...props} opened={opened.data} />
}
