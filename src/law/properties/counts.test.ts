import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../assess'
import type { Basis } from '../assessment'
import { buildCase } from '../buildCase'
import type { TargetGroup } from '../caseFile'
import { question, runs } from './caseArbitrary'

/** The figures of the sources, written again: how many talks a process has by the day it started. */
const reform = { announced: '2026-01-01', enacted: '2026-07-01' } as const
const simplified = { announced: '2019-07-01', enacted: '2020-01-01' } as const
const sixFrom = '2024-01-01'

function figures(group: TargetGroup | null, startedOn: string, basis: Basis): readonly number[] {
  const reformed = startedOn >= reform[basis]
  switch (group) {
    case null:
      return [0]
    case '6.1':
      return reformed ? [4] : startedOn >= sixFrom ? [6] : [9]
    case '6.2':
    case '6.4':
    case '6.9':
      return startedOn >= simplified[basis] ? [4] : [0]
    case '6.3':
    case '6.5':
    case '6.7':
    case '6.8':
    case '6.10':
      return reformed ? [1] : startedOn >= simplified[basis] ? [4] : [0]
    case '6.6':
      return reformed ? [0, 1] : [1, 4]
    case '6.11':
    case '6.12':
    case '6.13':
      return [0]
  }
}

it('a process has as many required talks as the sources say, whatever happened in it', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { process, conversations } = assess(buildCase(parts), asOf, basis)
      if (process === null) return
      const { targetGroup, startedOn } = process
      expect(figures(targetGroup, startedOn, basis)).toContain(conversations.required.length)
    }),
    runs,
  )
})
