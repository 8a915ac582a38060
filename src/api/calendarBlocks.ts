import type { FieldError } from '../domain/fieldError'

/** An event or time zone of an iCalendar file: the lines that say when, and where it begins. */
export interface CalendarBlock {
  readonly kind: 'VEVENT' | 'VTIMEZONE'
  /** The line of the file, counted from 1. */
  readonly line: number
  readonly text: string
}

type Blocks =
  | { readonly ok: true; readonly blocks: readonly CalendarBlock[] }
  | { readonly ok: false; readonly error: Pick<FieldError, 'code' | 'line'> }

/** What says when. Titles, places, people and everything else are left where they are. */
const kept =
  /^(BEGIN|END|UID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS|TZID|TZOFFSETFROM|TZOFFSETTO)[;:]/i

const wanted: ReadonlySet<string> = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE'])

/** Takes an iCalendar file (RFC 5545) apart, or says in which line it is none. */
export function calendarBlocks(text: string): Blocks {
  const blocks: CalendarBlock[] = []
  const open: string[] = []
  let lines: string[] = []
  let first = 0
  for (const { line, text: content } of unfolded(text)) {
    const [, name, begun] = /^([A-Z0-9-]+)[;:](.*)/is.exec(content) ?? []
    if (open.length === 0 && content.toUpperCase() !== 'BEGIN:VCALENDAR')
      return fault('not-a-calendar', line)
    if (name === undefined || begun === undefined) return fault('unreadable-line', line)
    const part = begun.trim().toUpperCase()
    if (name.toUpperCase() === 'BEGIN') {
      open.push(part)
      if (open.length === 2) [lines, first] = [[], line]
    }
    if (open.length >= 2 && isWanted(open) && kept.test(content)) lines.push(content)
    if (name.toUpperCase() !== 'END') continue
    if (open.at(-1) !== part) return fault('unreadable-line', line)
    if (open.length === 2 && (part === 'VEVENT' || part === 'VTIMEZONE'))
      blocks.push({ kind: part, line: first, text: lines.join('\r\n') })
    open.pop()
  }
  if (open.length > 0) return fault('unreadable-line', text.split('\n').length)
  return first === 0 && blocks.length === 0 && !/BEGIN:VCALENDAR/i.test(text)
    ? fault('not-a-calendar', 1)
    : { ok: true, blocks }
}

/** An alarm within an event says nothing of when it is; the seasons of a time zone do. */
function isWanted(open: readonly string[]): boolean {
  const [, part = '', within] = open
  return wanted.has(part) && (within === undefined || part === 'VTIMEZONE')
}

/** The lines as they were before they were folded, each with the number of its first. */
function unfolded(text: string): { readonly line: number; readonly text: string }[] {
  const whole: { line: number; text: string }[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const last = whole.at(-1)
    if (/^[ \t]/.test(line) && last) last.text += line.slice(1)
    else if (line.trim() !== '') whole.push({ line: index + 1, text: line })
  }
  return whole
}

function fault(code: 'not-a-calendar' | 'unreadable-line', line: number): Blocks {
  return { ok: false, error: { code, line } }
}
