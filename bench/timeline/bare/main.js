import { DataSet } from 'vis-data/peer'
import { Timeline } from 'vis-timeline/peer'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { courseOf, first, today } from '../course'

/** vis-timeline alone with the same entries in the same lanes. */
const asked = new URLSearchParams(location.search)
const days = Number(asked.get('span'))
const entries = courseOf(Number(asked.get('events')))
const items = entries.map(({ id, kind, from, to }) => ({
  id,
  group: kind,
  content: kind,
  start: from,
  ...(to === from ? { type: 'point' } : { end: to, type: 'range' }),
}))
const groups = [...new Set(entries.map(({ kind }) => kind))].map((id) => ({ id, content: id }))
const from = days === 0 ? Date.parse(first) : Date.parse(today) - (days / 3) * 86_400_000
const until = days === 0 ? Date.parse('2027-01-01') : from + days * 86_400_000
const root = document.getElementById('root')
performance.mark('ready')
const timeline = new Timeline(root, new DataSet(items), new DataSet(groups), {
  start: new Date(from),
  end: new Date(until),
  stack: true,
  // As tall as a window has room for; what lies below is scrolled to, and not drawn before.
  maxHeight: 600,
  verticalScroll: true,
})

/** One step sideways, as far as the other takes. */
window.addEventListener('step', () => {
  const { start, end } = timeline.getWindow()
  const step = ((end - start) / root.clientWidth) * 12
  timeline.setWindow(new Date(+start + step), new Date(+end + step), { animation: false })
})
