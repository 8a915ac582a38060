import type { Told, WantedTime } from './deed'
import { isProblem } from './settle'

/** What really happened in the races: one in which nothing met is no proof. */
export interface Met {
  readonly deeds: number
  readonly done: number
  /** Refused over a time that somebody else was given while this was asked. */
  readonly races: number
  /** Refused over a version that somebody else had changed. */
  readonly stale: number
  readonly hungUp: number
  /** Cut off by a host or a database that was killed. */
  readonly cutOff: number
  readonly askedAgain: number
  readonly refusedByLaw: number
}

export function metIn(told: readonly Told[]): Met {
  const count = (of: (one: Told) => boolean) => told.filter(of).length
  const refused = (kind: Parameters<typeof isProblem>[1]) =>
    count(({ answers }) => answers.some((answer) => isProblem(answer, kind)))
  return {
    deeds: told.length,
    done: count(({ answers }) => answers.some(({ status }) => status < 300)),
    races: trulyRaced(told),
    stale: refused('stale-version'),
    hungUp: told.reduce((sum, { hungUp }) => sum + hungUp, 0),
    cutOff: told.reduce((sum, { lost }) => sum + lost, 0),
    askedAgain: count(({ answers, hungUp, lost }) => answers.length + hungUp + lost > 1),
    refusedByLaw: refused('law-refuses') + refused('invalid'),
  }
}

function trulyRaced(told: readonly Told[]): number {
  const won = told.flatMap(({ deed, answers }) => {
    const answer = answers.find(({ status }) => status < 300)
    return answer && deed.wants ? [{ wants: deed.wants, answer }] : []
  })
  return told.filter(({ deed: { wants }, answers }) =>
    answers.some(
      (answer) =>
        wants !== null &&
        isProblem(answer, 'time-taken') &&
        won.some(
          (other) =>
            overlap(other.wants, wants) &&
            other.answer.sent < answer.came &&
            answer.sent < other.answer.came,
        ),
    ),
  ).length
}

function overlap(a: WantedTime, b: WantedTime): boolean {
  return a.caseworker === b.caseworker && a.on === b.on && a.at < b.until && b.at < a.until
}
