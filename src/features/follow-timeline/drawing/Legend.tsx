import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../../contract/timeline'
import styles from './drawing.module.css'
import { drawMark } from './drawMark'
import type { Palette } from './palette'

/** What the signs mean, drawn as they are in the drawing. */
export function Legend({ palette }: { readonly palette: Palette | null }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{t('drawn.drawing.signs')}</summary>
      {open && (
        <ul className={styles.legend}>
          {signs.map(({ name, entry }) => (
            <li key={name} className={styles.sign}>
              {palette && <Sign entry={entry} palette={palette} />}
              {t(`drawn.drawing.sign.${name}`)}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

const size = 24

function Sign({ entry, palette }: { readonly entry: TimelineEntry; readonly palette: Palette }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    context.clearRect(0, 0, size, size)
    context.textBaseline = 'middle'
    drawMark(context, { palette, unit: 1 }, entry, size / 2, size / 2)
  }, [entry, palette])
  return <canvas ref={canvas} width={size} height={size} aria-hidden />
}

const common = {
  id: '',
  from: '',
  to: '',
  party: null,
  counts: true,
  derived: false,
  why: null,
  rules: [],
  versions: [],
} as const
const talk = {
  ...common,
  kind: 'talk',
  conversation: '',
  talk: 'job',
  form: 'phone',
  at: '',
} as const
const due = { ...common, kind: 'offer-due' } as const

const signs = [
  { name: 'booked', entry: { ...talk, status: 'booked' } },
  { name: 'held', entry: { ...talk, status: 'held' } },
  { name: 'missed', entry: { ...talk, status: 'missed' } },
  { name: 'cancelled', entry: { ...talk, status: 'cancelled' } },
  {
    name: 'moved',
    entry: { ...common, kind: 'moved', conversation: '', talk: 'job', at: '', movedTo: '' },
  },
  { name: 'open', entry: { ...due, status: 'open' } },
  { name: 'overdue', entry: { ...due, status: 'overdue' } },
  { name: 'waived', entry: { ...due, status: 'waived' } },
  { name: 'law', entry: { ...common, kind: 'law', changes: [], expected: false } },
] as const
