import { describe, expect, it } from 'vitest'
import { changeCourse, openCourse, previewCourse } from '../contract/courseOperations'
import { searchCitizens } from '../contract/firstOperations'
import { openCitizen } from '../contract/operations'
import type { CourseChange } from '../contract/courseChange'
import { buildBenefit } from '../testing/buildBenefit'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }

const insured = buildInsured('2026-11-09', {
  conversations: [
    buildConversation({
      id: 'coming',
      start: '2026-12-14T09:00:00Z',
      authority: 'fund',
      party: 'fund',
    }),
  ],
})

const sick = buildCitizenFile({
  citizen: {
    id: 'sick',
    civilRegistrationNumber: '620180-1002',
    unemploymentFund: null,
    employer: 'Brædder ApS',
  },
  benefits: [
    buildBenefit({
      id: 'illness',
      from: '2026-11-09',
      benefit: 'sickness-benefit',
      targetGroup: '6.6',
      employed: true,
      expectedRecovery: '2027-01-15',
    }),
  ],
})

const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([insured, sick]) })

const change = (api: OpenedApi, body: CourseChange, more: object = {}) =>
  api.ask(changeCourse, { params, body, version: 1, ...more })

const ended: CourseChange = {
  kind: 'benefit-ended',
  period: 'benefit',
  to: '2026-11-30',
  endedBecause: 'in-work',
  reason: '',
}

async function courseOf(api: OpenedApi, citizenId = 'citizen') {
  return (await api.ask(openCourse, { params: { citizenId } })).body
}

describe('a change of the facts', () => {
  it('is kept, counts the version up and stands in the journal: who, when, what, from and to', async () => {
    const api = open()
    const answer = await change(api, ended)
    expect([answer.status, answer.body, answer.headers.get('ETag')]).toEqual([
      201,
      { version: 2, staysYours: true },
      '"2"',
    ])
    const { version, periods, journal } = await courseOf(api)
    expect(version).toBe(2)
    expect(periods).toMatchObject([{ to: '2026-11-30', endedBecause: 'in-work' }])
    const period = { benefit: 'unemployment-benefit', from: '2026-11-09' }
    expect(journal).toEqual([
      {
        id: expect.any(String),
        on: '2026-11-23',
        at: '09:00',
        byName: 'Sara Sagsbehandler',
        what: 'benefit-ended',
        reason: '',
        changes: [
          { period, fact: 'to', before: null, after: '2026-11-30' },
          { period, fact: 'endedBecause', before: null, after: 'in-work' },
        ],
      },
    ])
  })

  it('keeps in the journal which rules it rested on, and for which day', async () => {
    const api = open()
    await change(api, ended)
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal[0]?.restedOn).toEqual({
      asOf: '2026-12-01',
      rules: expect.arrayContaining(['contact.insured.2026']),
    })
  })

  it.each([
    ['none', undefined, '428 version-missing'],
    ['an older one', 0, '412 stale-version'],
    ['a newer one', 2, '412 stale-version'],
  ])('is refused with %s as the version last seen', async (_, version, kind) => {
    const api = open()
    const answer = await api.ask(changeCourse, {
      params,
      body: ended,
      ...(version !== undefined && { version }),
    })
    expect(answer.kind).toBe(kind)
    expect((await courseOf(api)).journal).toEqual([])
  })

  it('by one of two who saw the same version', async () => {
    const api = open()
    const post: CourseChange = { kind: 'post-changed', digitalPost: false, reason: '' }
    const answers = await Promise.all([change(api, ended), change(api, post)])
    expect(answers.map(({ status }) => status)).toEqual([201, 412])
    expect((await courseOf(api)).journal).toHaveLength(1)
  })

  it('sent twice with one request id happens once', async () => {
    const api = open()
    const twice = { requestId: 'same-request' }
    const [first, second] = [await change(api, ended, twice), await change(api, ended, twice)]
    expect(second.text).toBe(first.text)
    expect((await courseOf(api)).journal).toHaveLength(1)
  })

  it('leaves bookings alone, and the page then says which are no longer lawful', async () => {
    const api = open()
    await change(api, ended)
    const { body: page } = await api.ask(openCitizen, { params })
    expect(page.unlawfulBookings.map(({ conversation }) => conversation)).toEqual(['coming'])
    expect(page.conversations.map(({ status }) => status)).toEqual(['booked'])
  })
})

describe('a known value', () => {
  const until: CourseChange = {
    kind: 'recovery-expected',
    period: 'illness',
    by: 'citizen',
    on: '2027-03-01',
    reason: '',
  }
  const ofSick = { params: { citizenId: 'sick' } }

  it('is not replaced without a reason', async () => {
    const api = open()
    const answer = await change(api, until, ofSick)
    expect(answer.kind).toBe('422 invalid')
    expect(answer.problem.errors).toEqual([{ pointer: '/reason', code: 'reason-missing' }])
    expect((await courseOf(api, 'sick')).periods).toMatchObject([
      { expectedRecovery: '2027-01-15' },
    ])
  })

  it('is said by a preview to need one, which a preview itself does not', async () => {
    const api = open()
    const { body: effect } = await api.ask(previewCourse, { ...ofSick, body: until })
    expect(effect.needsReason).toBe(true)
    const first = { ...until, by: 'employer' } as const
    const { body: other } = await api.ask(previewCourse, { ...ofSick, body: first })
    expect(other.needsReason).toBe(false)
  })

  it('is replaced with one, which stays in the journal with the old value', async () => {
    const api = open()
    await change(api, { ...until, reason: '  Ny lægeerklæring ' }, ofSick)
    expect((await courseOf(api, 'sick')).journal).toMatchObject([
      {
        reason: 'Ny lægeerklæring',
        changes: [{ fact: 'expectedRecovery', before: '2027-01-15', after: '2027-03-01' }],
      },
    ])
  })

  it('is never lost: every later change stands beside the earlier ones, latest first', async () => {
    const api = open()
    await change(api, { ...until, reason: 'én' }, ofSick)
    await change(api, { ...until, on: '2027-04-01', reason: 'to' }, { ...ofSick, version: 2 })
    const { journal } = await courseOf(api, 'sick')
    expect(journal.map(({ changes }) => changes.map((row) => [row.before, row.after]))).toEqual([
      [['2027-03-01', '2027-04-01']],
      [['2027-01-15', '2027-03-01']],
    ])
  })

  it('that was missing needs none', async () => {
    const answer = await change(open(), { ...until, by: 'employer' }, ofSick)
    expect(answer.status).toBe(201)
  })
})

describe('a preview', () => {
  const preview = (api: OpenedApi, body: CourseChange, citizenId = 'citizen') =>
    api.ask(previewCourse, { params: { citizenId }, body })

  it('changes nothing', async () => {
    const api = open()
    const before = await courseOf(api)
    await preview(api, ended)
    expect(await courseOf(api)).toEqual(before)
  })

  it('tells which talks fall away, that nobody is responsible, and which booking is unlawful', async () => {
    const { body: effect } = await preview(open(), ended)
    expect(effect).toMatchObject({
      asOf: '2026-12-01',
      process: { before: { startedOn: '2026-11-09' }, after: null },
      newProcess: false,
      responsible: { before: { party: 'fund' }, after: null },
      unlawful: [
        { conversation: 'coming', on: '2026-12-14', at: '10:00', kind: 'job', mend: 'cancel' },
      ],
      staysYours: true,
    })
    expect(effect.requirements.length).toBeGreaterThan(0)
    expect(new Set(effect.requirements.map((row) => row.effect))).toEqual(new Set(['dropped']))
  })

  it('tells that the employer’s answer lets the required talk fall away', async () => {
    const { body: effect } = await preview(
      open(),
      {
        kind: 'recovery-expected',
        period: 'illness',
        by: 'employer',
        on: '2027-01-20',
        reason: '',
      },
      'sick',
    )
    expect(effect.requirements.map((row) => row.effect)).toEqual(['dropped'])
    expect(effect.none?.rules).toEqual(['contact.sick-employed.2026'])
    expect(effect.notices.disappear.map(({ code }) => code)).toEqual([
      'employer-expectation-unknown',
    ])
  })

  it('of another benefit is a new process with talks of its own, from its first day', async () => {
    const { body: effect } = await preview(open(), {
      kind: 'benefit-changed',
      period: 'benefit',
      benefit: 'sickness-benefit',
      targetGroup: '6.6',
      from: '2026-12-07',
      employer: null,
      expectedRecovery: null,
      employerExpectsRecovery: null,
      workDuty: false,
      reason: '',
    })
    expect(effect).toMatchObject({
      asOf: '2026-12-07',
      newProcess: true,
      process: { after: { benefit: 'sickness-benefit', startedOn: '2026-12-07' } },
      responsible: { before: { party: 'fund' }, after: { party: 'job-centre' } },
    })
    const effects = new Set(effect.requirements.map((row) => row.effect))
    expect(effects).toEqual(new Set(['added', 'dropped']))
  })

  it('and the save that follows agree', async () => {
    const api = open()
    const { body: effect } = await preview(api, ended)
    await change(api, ended)
    api.setNow('2026-12-01T08:00:00Z')
    const { body: page } = await api.ask(openCitizen, { params })
    expect(page.assessment.process).toEqual(effect.process.after)
    expect(page.assessment.responsible).toEqual(effect.responsible.after)
    expect(page.unlawfulBookings).toHaveLength(effect.unlawful.length)
  })

  it('refuses what a save refuses', async () => {
    const before: CourseChange = { ...ended, to: '2026-11-01' }
    const [previewed, saved] = [await preview(open(), before), await change(open(), before)]
    expect(previewed.problem.errors).toEqual([{ pointer: '/to', code: 'period-ends-early' }])
    expect(saved.problem).toEqual(previewed.problem)
  })
})

describe('a citizen who goes to another authority', () => {
  const moved: CourseChange = {
    kind: 'municipality-changed',
    municipality: '0998',
    reason: '',
  }

  it('is said to, before and after it is saved, and is then nobody the asker knows', async () => {
    const api = open()
    const { body: effect } = await api.ask(previewCourse, { params, body: moved })
    expect(effect.staysYours).toBe(false)
    const answer = await change(api, moved)
    expect(answer.body).toEqual({ version: 2, staysYours: false })
    expect((await api.ask(openCourse, { params })).kind).toBe('404 not-found')
  })

  it('is the other authority’s own, with the journal', async () => {
    const api = open()
    await change(api, moved)
    const there = { as: 'caseworker-away' }
    const { body: course } = await api.ask(openCourse, { ...there, params })
    expect(course.journal).toMatchObject([
      {
        byName: 'Sara Sagsbehandler',
        changes: [
          {
            fact: 'municipality',
            before: 'Jobcenter Prøveby',
            after: 'Jobcenter Andetsteds',
          },
        ],
      },
    ])
    const { body: found } = await api.ask(searchCitizens, {
      ...there,
      body: { text: '', order: 'name', limit: 10 },
    })
    expect(found.rows.map(({ id }) => id)).toEqual(['citizen'])
  })

  it('by leaving the fund is the adviser’s no more', async () => {
    const left: CourseChange = { kind: 'fund-changed', unemploymentFund: '', reason: '' }
    const api = open()
    expect((await change(api, left, { as: 'adviser' })).body.staysYours).toBe(false)
    expect((await courseOf(api)).fund).toBeNull()
  })

  it.each([
    [{ ...moved, municipality: '0123' }, '/municipality', 'unknown-municipality'],
    [
      { kind: 'fund-changed', unemploymentFund: 'job-centre', reason: '' },
      '/unemploymentFund',
      'unknown-fund',
    ],
  ] as const)('can only go where somebody is: %j', async (body, pointer, code) => {
    expect((await change(open(), body)).problem.errors).toEqual([{ pointer, code }])
  })
})

describe('a body that breaks the contract', () => {
  it.each([
    [{}, '/kind', 'required'],
    [{ kind: 'everything-changed', reason: '' }, '/kind', 'required'],
    [{ ...ended, to: '' }, '/to', 'required'],
    [{ ...ended, to: '2026-02-30' }, '/to', 'invalid-date'],
    [{ ...ended, to: '30-11-2026' }, '/to', 'invalid-date'],
    [{ ...ended, to: '2030-01-01' }, '/to', 'law-unknown'],
    [{ ...ended, endedBecause: 'boredom' }, '/endedBecause', 'required'],
    [{ ...ended, reason: 'x'.repeat(1001) }, '/reason', 'too-long'],
    [{ ...ended, more: 1 }, '/more', 'unknown'],
  ])('is refused at its field: %j', async (body, pointer, code) => {
    const answer = await open().send('/api/citizens/citizen/course-changes', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'some-request',
        'If-Match': '"1"',
      },
      body: JSON.stringify(body),
    })
    expect(answer.problem.errors).toEqual([{ pointer, code }])
  })
})
