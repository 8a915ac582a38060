import { expect, it } from 'vitest'
import type { CitizenFile } from './citizenFile'
import { buildBenefit } from '../testing/buildBenefit'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildUninsured } from '../testing/buildUninsured'
import { caseFileOf } from './caseFileOf'
import { courseEffect } from './courseEffect'

const today = '2026-11-23'

function effect(before: CitizenFile, after: Partial<CitizenFile>, asOf = today) {
  return courseEffect(caseFileOf(before, null), caseFileOf({ ...before, ...after }, null), {
    asOf,
    today,
  })
}

it('nothing changed: every talk is kept and nothing else is told', () => {
  const { requirements, newProcess, unlawful, mended, notices } = effect(
    buildInsured('2026-11-09'),
    {},
  )
  expect(requirements.map((row) => row.effect)).toEqual(['kept', 'kept', 'kept', 'kept'])
  expect([newProcess, unlawful, mended, notices]).toEqual([
    false,
    [],
    [],
    { appear: [], disappear: [] },
  ])
})

it('a known hand-over moves windows and who is responsible, within the same process', () => {
  const found = effect(buildInsured('2026-09-01'), {
    benefits: [buildBenefit({ from: '2026-09-01', handedOverOn: '2026-11-16' })],
  })
  expect(found.newProcess).toBe(false)
  expect([found.responsible.before?.party, found.responsible.after?.party]).toEqual([
    'fund',
    'job-centre',
  ])
  const changed = found.requirements.filter((row) => row.effect === 'changed')
  expect(changed.length).toBeGreaterThan(0)
  for (const { before, after } of changed)
    expect([before?.from, before?.dueBy]).not.toEqual([after?.from, after?.dueBy])
})

it('a change of target group keeps the process; a change of benefit makes a new one', () => {
  const before = buildUninsured('2026-09-01')
  const [period] = before.benefits
  if (!period) throw new Error('no benefit')
  const ended = { ...period, to: '2026-10-31' }
  const group = { ...period, id: 'next', from: '2026-11-01', targetGroup: '6.3' } as const
  const benefit = {
    ...group,
    benefit: 'sickness-benefit',
    targetGroup: '6.6',
  } as const
  expect(effect(before, { benefits: [ended, group] }).newProcess).toBe(false)
  const other = effect(before, { benefits: [ended, benefit] })
  expect(other.newProcess).toBe(true)
  expect(new Set(other.requirements.map((row) => row.effect))).toEqual(
    new Set(['dropped', 'added']),
  )
})

it('an end makes a coming booking unlawful, and taking it back mends it', () => {
  const running = buildUninsured('2026-11-16', {
    conversations: [buildConversation({ start: '2026-12-14T09:00:00Z' })],
  })
  const ended = running.benefits.map((row) => ({ ...row, to: '2026-11-30' }))
  const found = effect(running, { benefits: ended }, '2026-12-01')
  expect(found.unlawful.map(({ conversation }) => conversation)).toEqual(['talk'])
  expect(found.process.after).toBeNull()
  const back = effect({ ...running, benefits: ended }, { benefits: running.benefits })
  expect([back.unlawful, back.mended]).toEqual([[], ['talk']])
})

it('names every rule its answers rest on', () => {
  const { requirements, responsible, rules } = effect(buildInsured('2026-11-09'), {})
  const ids = [...requirements.map(({ after }) => after), responsible.after].flatMap(
    (answer) => answer?.rules ?? [],
  )
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.filter((id) => rules[id] === undefined)).toEqual([])
})
