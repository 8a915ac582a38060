import type { Conversation } from '../domain/conversation'
import { minutesBetween, addMinutes, type Instant } from '../domain/instant'
import { occupiesTime, overlap } from '../domain/occupancy'
import type { Contents } from './contents'
import { inOrderOfTime } from './inOrderOfTime'

type Span = { readonly start: Instant; readonly end: Instant }

interface InOrder {
  readonly talks: readonly Conversation[]
  /** In minutes: what begins longer than that before a span is over when it begins. */
  readonly longest: number
}

const known = new WeakMap<Contents['citizenFiles'], InOrder>()

/**
 * The talks that take time in a span, in order of time, found without reading the others: files never
 * change, so those of one moment are put in order once.
 */
export function talksByTime({ citizenFiles }: Contents, span: Span): readonly Conversation[] {
  const { talks, longest } = inOrder(citizenFiles)
  const from = firstFrom(talks, addMinutes(span.start, -longest))
  const found: Conversation[] = []
  for (let index = from; index < talks.length; index++) {
    const talk = talks[index]
    if (!talk || talk.start >= span.end) break
    if (overlap(talk, span)) found.push(talk)
  }
  return found
}

function inOrder(citizenFiles: Contents['citizenFiles']): InOrder {
  const before = known.get(citizenFiles)
  if (before) return before
  const talks = [...citizenFiles.values()]
    .flatMap(({ conversations }) => conversations)
    .filter(({ status }) => occupiesTime(status))
    .toSorted(inOrderOfTime)
  const longest = talks.reduce(
    (most, { start, end }) => Math.max(most, minutesBetween(start, end)),
    0,
  )
  const found = { talks, longest }
  known.set(citizenFiles, found)
  return found
}

/** The index of the first talk that begins then or later. */
function firstFrom(talks: readonly Conversation[], start: Instant): number {
  let [low, high] = [0, talks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const talk = talks[middle]
    if (talk && talk.start < start) low = middle + 1
    else high = middle
  }
  return low
}
