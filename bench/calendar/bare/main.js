import { Calendar } from '@fullcalendar/core'
import interaction from '@fullcalendar/interaction'
import timeGrid from '@fullcalendar/timegrid'
import { busyWeek, monday, yearOf } from '../town'

/** FullCalendar alone with the same talks. */
const events = Number(new URLSearchParams(location.search).get('events'))
const { citizenFiles } = events === 0 ? busyWeek() : yearOf(events)
const talks = citizenFiles.flatMap(({ citizen, conversations }) =>
  conversations.map(({ id, start, end }) => ({ id, start, end, title: citizen.name })),
)
const root = document.getElementById('root')
if (root) {
  performance.mark('ready')
  const calendar = new Calendar(root, {
    plugins: [timeGrid, interaction],
    initialView: events === 0 ? 'timeGridDay' : 'timeGridWeek',
    initialDate: monday,
    slotMinTime: '07:00',
    slotMaxTime: '17:00',
    editable: true,
    events: talks,
  })
  calendar.render()
}
