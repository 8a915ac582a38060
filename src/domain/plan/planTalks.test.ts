import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bruteForce } from '../../testing/bruteForce'
import { earliestDueFirst } from '../../testing/earliestDueFirst'
import { somePlan } from '../../testing/somePlan'
import { onTheWay } from '../onTheWay'
import { changesOfPlace } from './changesOfPlace'
import { planDay } from './planDay'
import type { PlanQuestion } from './planQuestion'
import { planTalks } from './planTalks'

const small = somePlan({ talks: { least: 1, most: 7 }, times: 4, days: 1, rooms: 2 })
const month = somePlan({ talks: { least: 40, most: 40 }, times: 30, days: 5, rooms: 4 })

describe('a plan of talks', () => {
  it('has as many talks as any plan has, misses the least urgent, and changes place as seldom', () => {
    fc.assert(
      fc.property(small, (question) => {
        const { placed, unplaced } = planTalks(question)
        const best = bruteForce(question)
        expect(unplaced.toSorted()).toEqual(best.missed)
        expect(changesIn(question, placed)).toBe(best.changes)
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  it('never has fewer talks than the earliest due first, each at its first free time', () => {
    fc.assert(
      fc.property(month, (question) => {
        expect(planTalks(question).placed.length).toBeGreaterThanOrEqual(
          earliestDueFirst(question).length,
        )
      }),
      { numRuns: 150, seed: 2 },
    )
  }, 30_000)

  it('places each talk once, at a time and in a room it can have, or says that it is not placed', () => {
    fc.assert(
      fc.property(month, (question) => {
        const { placed, unplaced } = planTalks(question)
        const told = [...placed.map(({ talk }) => talk), ...unplaced].toSorted()
        expect(told).toEqual(question.talks.map(({ id }) => id).toSorted())
        for (const slot of placed) {
          const talk = question.talks.find(({ id }) => id === slot.talk)
          const time = talk?.times.find(({ start }) => start === slot.start)
          expect(slot.end - slot.start).toBe(talk?.minutes)
          expect(time?.rooms ?? [null]).toContain(slot.room)
        }
      }),
      { numRuns: 30, seed: 3 },
    )
  })

  it('leaves the pauses and the way between two places', () => {
    fc.assert(
      fc.property(month, (question) => {
        const { placed } = planTalks(question)
        const { rooms, standing, pause } = question
        for (const one of placed)
          for (const other of placed.filter(
            ({ start, talk }) => talk !== one.talk && start >= one.start,
          )) {
            const isApart = one.address && other.address && one.address !== other.address
            const sameRoom = rooms.find(({ id }) => id === one.room && id === other.room)
            const least = Math.max(pause, isApart ? onTheWay : 0, sameRoom?.pause ?? 0)
            expect(other.start - one.end).toBeGreaterThanOrEqual(least)
          }
        for (const { start, end, address } of placed)
          for (const other of standing.filter((row) => address !== null && row.address !== address))
            expect(Math.max(other.start - end, start - other.end)).toBeGreaterThanOrEqual(onTheWay)
      }),
      { numRuns: 30, seed: 4 },
    )
  })

  it('is the same in whatever order it is asked for', () => {
    const shuffled = month.chain((question) =>
      fc
        .tuple(
          fc.shuffledSubarray([...question.talks], { minLength: question.talks.length }),
          fc.shuffledSubarray([...question.rooms], { minLength: question.rooms.length }),
          fc.shuffledSubarray([...question.standing], { minLength: question.standing.length }),
        )
        .map(([talks, rooms, standing]) => ({
          question,
          other: {
            ...question,
            talks: talks.map((talk) => ({ ...talk, times: talk.times.toReversed() })),
            rooms,
            standing,
          },
        })),
    )
    fc.assert(
      fc.property(shuffled, ({ question, other }) => {
        expect(planTalks(other)).toEqual(planTalks(question))
      }),
      { numRuns: 40, seed: 5 },
    )
  })

  it('moves a talk that can be elsewhere out of the way of one that cannot', () => {
    const talk = { overdue: false, minutes: 30 }
    const time = (start: number) => ({ start, rooms: null })
    const question: PlanQuestion = {
      rooms: [],
      pause: 0,
      standing: [],
      talks: [
        { ...talk, id: 'early', dueBy: '2026-11-24', times: [time(600), time(660)] },
        { ...talk, id: 'only then', dueBy: '2026-11-25', times: [time(615)] },
      ],
    }
    expect(planTalks(question).placed.map((slot) => [slot.talk, slot.start])).toEqual([
      ['only then', 615],
      ['early', 660],
    ])
  })
})

function changesIn(
  { standing }: PlanQuestion,
  placed: ReturnType<typeof planTalks>['placed'],
): number {
  const all = [...placed, ...standing]
  const days = [...new Set(all.map(({ start }) => planDay(start)))]
  return days
    .map((day) => changesOfPlace(all.filter(({ start }) => planDay(start) === day)).addresses)
    .reduce((sum, changes) => sum + changes, 0)
}
