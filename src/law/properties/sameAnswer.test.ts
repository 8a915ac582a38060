import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../assess'
import { buildCase } from '../buildCase'
import { question, runs } from './caseArbitrary'

describe('the same facts', () => {
  it('get the same answer, and are left as they were', () => {
    fc.assert(
      fc.property(question, ({ parts, asOf, basis }) => {
        const caseFile = buildCase(parts)
        const before = structuredClone(caseFile)
        const answer = assess(caseFile, asOf, basis)
        expect(caseFile).toEqual(before)
        expect(assess(before, asOf, basis)).toEqual(answer)
      }),
      runs,
    )
  })

  it('get the same answer whatever was asked before', () => {
    fc.assert(
      fc.property(question, question, (one, other) => {
        const ask = ({ parts, asOf, basis }: typeof one) => assess(buildCase(parts), asOf, basis)
        const first = structuredClone(ask(one))
        ask(other)
        expect(ask(one)).toEqual(first)
      }),
      runs,
    )
  })

  it('get the same answer in whatever order their rows stand', () => {
    fc.assert(
      fc.property(question, fc.infiniteStream(fc.nat()), ({ parts, asOf, basis }, places) => {
        const caseFile = buildCase(parts)
        const turned = <T>(rows: readonly T[]): T[] =>
          rows
            .map((row) => ({ row, place: places.next().value }))
            .toSorted((one, other) => one.place - other.place)
            .map(({ row }) => row)
        const shuffled = {
          ...caseFile,
          benefits: turned(caseFile.benefits),
          conversations: turned(caseFile.conversations),
          exemptions: turned(caseFile.exemptions),
          municipality: caseFile.municipality && {
            ...caseFile.municipality,
            freedoms: turned(caseFile.municipality.freedoms),
          },
        }
        const answer = (file: typeof caseFile) => {
          const assessment = assess(file, asOf, basis)
          // Pointers into the file follow its order; what they say does not.
          const notices = assessment.notices.map(({ code }) => code).toSorted()
          return { ...assessment, notices }
        }
        expect(answer(shuffled)).toEqual(answer(caseFile))
      }),
      runs,
    )
  })
})
