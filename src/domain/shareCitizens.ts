/** Somebody who could have citizens, and how many the person has. */
export interface Taker {
  readonly id: string
  readonly citizens: number
}

/** Who is proposed to have each of these citizens: whoever then has fewest, the first of equals. */
export function shareCitizens(
  citizens: readonly string[],
  takers: readonly Taker[],
): ReadonlyMap<string, string> {
  const load = new Map(takers.map(({ id, citizens: own }) => [id, own]))
  const given = new Map<string, string>()
  for (const citizen of citizens) {
    const [least] = [...load].toSorted(([, one], [, other]) => one - other)
    if (!least) break
    const [to, own] = least
    load.set(to, own + 1)
    given.set(citizen, to)
  }
  return given
}
