import { minuteOf, type Instant } from './instant'
import { onTheWay } from './onTheWay'

/** A talk with an address, of somebody who can be at one place at a time. */
export interface PlacedTalk {
  readonly start: Instant
  readonly end: Instant
  readonly address: string
}

/**
 * Where the talks are that end or begin less than the way from one place to another from a span of
 * minutes since 1970. One in the way of the span is a clash, and not near.
 */
export function addressesNear(
  span: { readonly start: number; readonly end: number },
  placed: readonly PlacedTalk[],
): string[] {
  const near = placed.filter((talk) => {
    const [start, end] = [minuteOf(talk.start), minuteOf(talk.end)]
    const apart = end <= span.start || span.end <= start
    return apart && start - onTheWay < span.end && span.start < end + onTheWay
  })
  return [...new Set(near.map(({ address }) => address))]
}
