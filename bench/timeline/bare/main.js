import { DataSet } from 'vis-data/peer'
import { Timeline } from 'vis-timeline/peer'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { courseOf, first, shortName, today } from '../course'

/**
 * vis-timeline alone with the same entries in the same lanes, under the same names, over the same days,
 * with what makes it fast. Stacked, as beside it; or not, which is faster and lays one over the other.
 */
const asked = new URLSearchParams(location.search)
const days = Number(asked.get('span'))
const entries = courseOf(Number(asked.get('events')))
const day = 86_400_000
const until = (date) => new Date(Date.parse(date) + day)
const items = new DataSet(
  entries.map((entry) => ({
    id: entry.id,
    group: entry.kind,
    content: shortName(entry),
    start: new Date(entry.from),
    ...(entry.to === entry.from ? { type: 'point' } : { end: until(entry.to), type: 'range' }),
  })),
)
const groups = new DataSet(
  [...new Set(entries.map(({ kind }) => kind))].map((id) => ({ id, content: id })),
)
const last = Math.max(...entries.map(({ to }) => +until(to)))
const margin = Math.max(3 * day, (last - Date.parse(first)) / 40)
const start = days === 0 ? Date.parse(first) - margin : Date.parse(today) - (days / 3) * day
const end = days === 0 ? last + margin : start + days * day
const root = document.getElementById('root')
let timeline

Object.assign(window, {
  standing: () => true,
  show: () => {
    timeline = new Timeline(root, items, groups, {
      start: new Date(start),
      end: new Date(end),
      stack: asked.has('stack'),
      // As tall as a window has room for; what lies below is scrolled to, and not drawn before.
      maxHeight: 600,
      verticalScroll: true,
      // Neither cleaned nor told beside the pointer: what stands there is our own.
      xss: { disabled: true },
      showTooltips: false,
      showCurrentTime: false,
    })
  },
})

/** One step sideways, as far as the other takes. */
window.addEventListener('step', () => {
  const { start, end } = timeline.getWindow()
  const step = ((end - start) / root.clientWidth) * 12
  timeline.setWindow(new Date(+start + step), new Date(+end + step), { animation: false })
})
