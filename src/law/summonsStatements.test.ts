import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Booking } from './assessBooking'
import { buildCase, type CaseParts } from './buildCase'
import { ruleCalled } from './ruleBook'
import { summonsStatements } from './summonsStatements'

const asOf = '2026-11-23'
const cash = { benefit: 'cash-benefit', targetGroup: '6.2', from: '2026-11-16' } as const
const held = { id: 'held', on: '2026-11-17', party: 'job-centre', status: 'held' } as const

function statements(talk: Partial<Booking> = {}, parts: CaseParts = {}, required = true) {
  const caseFile = buildCase({ benefits: [cash], ...parts })
  const booking: Booking = {
    on: '2026-11-26',
    kind: 'job',
    party: 'job-centre',
    physicalRequired: null,
    ...talk,
  }
  const [first = null] = assess(caseFile, asOf, 'enacted').conversations.required
  return summonsStatements(caseFile, booking, required ? first : null, { asOf, basis: 'enacted' })
}

const ids = (...parts: Parameters<typeof statements>) => statements(...parts).map(({ id }) => id)

describe('what a summons says of the law', () => {
  it('tells the duty, what absence means, the form, the companion and the complaint', () => {
    expect(ids()).toEqual([
      'summons.duty',
      'summons.absence',
      'summons.form.law',
      'summons.companion',
      'summons.complaint.municipality',
    ])
  })

  it('says where each stands: a rule there is, or an act', () => {
    for (const { rules, sources } of statements()) {
      expect(sources.length).toBeGreaterThan(0)
      for (const rule of rules) expect(ruleCalled(rule).id).toBe(rule)
    }
  })

  it('calls no talk a duty that the citizen asked for, and says whom to complain to', () => {
    expect(ids({ kind: 'on-request' }, {}, false)[0]).toBe('summons.voluntary')
    expect(ids({ kind: 'job' }, {}, false)[0]).toBe('summons.attend')
    expect(ids({ party: 'fund' }).at(-1)).toBe('summons.complaint.fund')
  })

  it('says who chooses the form on the talk’s day', () => {
    const form = (talk: Partial<Booking>, parts: CaseParts) => ids(talk, parts)[2]
    expect(form({}, { conversations: [held] })).toBe('summons.form.citizen')
    const physicalRequired = { because: 'Ny plan', by: 'bo' }
    expect(form({ physicalRequired }, { conversations: [held] })).toBe('summons.form.required')
    const freedoms = [{ area: 'conversations', from: '2026-01-01', to: null }] as const
    expect(form({}, { freedoms, conversations: [held] })).toBe('summons.form.authority')
  })

  it('tells of trust to those further from the labour market, from the day it is expected', () => {
    const further = { benefits: [{ ...cash, targetGroup: '6.3' as const }] }
    expect(ids({ on: '2026-12-31' }, further)[1]).toBe('summons.absence')
    expect(ids({ on: '2027-01-01' }, further)[1]).toBe('summons.absence.trust')
    expect(ids({ on: '2027-01-01' })[1]).toBe('summons.absence')
  })

  it('says nothing of the form where no process runs', () => {
    expect(ids({}, { benefits: [] }, false)).not.toContain('summons.form.law')
    expect(ids({}, { benefits: [] }, false)).toHaveLength(4)
  })
})
