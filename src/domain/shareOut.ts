import type { Conversation } from './conversation'
import { overlap } from './occupancy'

/** Somebody who could hold a talk, and how many talks the day already has. */
export interface Cover {
  readonly id: string
  readonly free: boolean
  readonly talks: number
}

/**
 * Who is proposed to hold each of these talks, by its id: of those who are free whoever then has
 * fewest that day, the first of equals. No two that overlap fall to one person; a talk nobody is
 * free for is left out.
 */
export function shareOut(
  talks: readonly { readonly talk: Conversation; readonly colleagues: readonly Cover[] }[],
): ReadonlyMap<string, string> {
  const given: { readonly to: string; readonly talk: Conversation }[] = []
  for (const { talk, colleagues } of talks) {
    const load = ({ id, talks: own }: Cover) => own + given.filter(({ to }) => to === id).length
    const [first] = colleagues
      .filter(
        ({ id, free }) => free && !given.some((one) => one.to === id && overlap(one.talk, talk)),
      )
      .toSorted((one, other) => load(one) - load(other))
    if (first) given.push({ to: first.id, talk })
  }
  return new Map(given.map(({ to, talk }) => [talk.id, to]))
}
