import { describe, expect, it } from 'vitest'
import type { CourseChange } from '../contract/courseChange'
import {
  askCourseOptions,
  changeCourse,
  openCourse,
  previewCourse,
} from '../contract/courseOperations'
import { openStanding } from '../contract/standing'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }
const open = () =>
  openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([buildInsured('2026-11-09')]) })

const granted: CourseChange = {
  kind: 'exemption-granted',
  exemption: 'less-intensive',
  ground: 'full-time-job',
  from: '2026-11-23',
  to: '2026-12-13',
  reason: '',
}
const pause: CourseChange = { ...granted, exemption: 'pause', ground: 'Ingen gavn af samtaler' }

const change = (api: OpenedApi, body: CourseChange, more: object = {}) =>
  api.ask(changeCourse, { params, body, version: 1, ...more })

const exemptionsOf = async (api: OpenedApi) => {
  const { body } = await api.ask(openCourse, { params })
  return body.exemptions
}

const leave = {
  kind: 'less-intensive',
  ground: 'full-time-job',
  from: '2026-11-23',
  to: '2026-12-13',
}

describe('an exemption that is granted', () => {
  it('is kept, stands in the journal, and lets the citizen off', async () => {
    const api = open()
    expect((await change(api, granted)).body).toEqual({ version: 2, staysYours: true })
    expect(await exemptionsOf(api)).toEqual([{ ...leave, ended: false }])
    const { body: course } = await api.ask(openCourse, { params })
    const exemption = { kind: 'less-intensive', from: '2026-11-23' }
    expect(course.journal).toMatchObject([
      {
        what: 'exemption-granted',
        byName: 'Sara Sagsbehandler',
        changes: [
          { period: null, exemption, fact: 'ground', before: null, after: 'full-time-job' },
          { period: null, exemption, fact: 'to', before: null, after: '2026-12-13' },
        ],
      },
    ])
    const { body: standing } = await api.ask(openStanding, { params })
    expect(standing.exemptions).toMatchObject([{ exemption: leave, state: 'runs' }])
  })

  it('is told in advance to let the citizen off the talks it covers to the last day', async () => {
    const preview = async (to: string) => {
      const body = { ...granted, from: '2027-01-04', to }
      return (await open().ask(previewCourse, { params, body })).body
    }
    const [covers, short] = [await preview('2027-02-08'), await preview('2027-02-07')]
    expect(covers.asOf).toBe('2027-01-04')
    const told = covers.requirements.filter(({ effect }) => effect === 'changed')
    expect(told.map(({ before, after }) => [before?.dueBy, before?.status, after?.status])).toEqual(
      [
        ['2027-02-08', 'open', 'waived'],
        ['2027-02-08', 'open', 'waived'],
      ],
    )
    expect(new Set(short.requirements.map(({ effect }) => effect))).toEqual(new Set(['kept']))
  })

  it('is refused by the law with the reason, before and at the save, and nothing is kept', async () => {
    const api = open()
    const [previewed, saved] = [
      await api.ask(previewCourse, { params, body: pause }),
      await change(api, pause),
    ]
    expect(saved.kind).toBe('422 law-refuses')
    expect(saved.problem).toMatchObject({
      pointer: '/exemption',
      reason: { da: expect.stringContaining('målgruppe') },
      rules: [{ id: 'exempt.pause' }],
    })
    expect(previewed.problem).toEqual(saved.problem)
    expect(await exemptionsOf(api)).toEqual([])
  })

  it.each<readonly [CourseChange, string]>([
    [{ ...granted, to: '2027-01-05' }, '/to'],
    [{ ...granted, to: null }, '/to'],
    [{ ...granted, from: '2026-11-08' }, '/from'],
  ])('%j is refused by the law at its field', async (body, pointer) => {
    expect((await change(open(), body)).problem).toMatchObject({ pointer })
  })

  it.each<readonly [object, string, string]>([
    [{ ...granted, ground: '' }, '/ground', 'required'],
    [{ ...granted, ground: 'tired' }, '/ground', 'invalid'],
    [{ ...pause, ground: 'x'.repeat(1001) }, '/ground', 'too-long'],
    [{ ...granted, exemption: 'one-in-three' }, '/exemption', 'required'],
    [{ ...granted, to: '2026-11-22' }, '/to', 'exemption-ends-early'],
  ])('%j breaks the contract', async (body, pointer, code) => {
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

  it('on an older version is not', async () => {
    const api = open()
    await change(api, granted)
    const again = await change(api, { ...granted, from: '2026-12-14', to: '2026-12-20' })
    expect(again.kind).toBe('412 stale-version')
    expect(await exemptionsOf(api)).toEqual([{ ...leave, ended: false }])
  })

  it('twice with one request id is granted once', async () => {
    const api = open()
    const twice = { requestId: 'same-request' }
    const [first, second] = [await change(api, granted, twice), await change(api, granted, twice)]
    expect(second.text).toBe(first.text)
    expect(await exemptionsOf(api)).toEqual([{ ...leave, ended: false }])
  })

  it('to somebody else’s citizen is not', async () => {
    const api = open()
    const answer = await change(api, granted, { as: 'caseworker-away' })
    expect(answer.kind).toBe('404 not-found')
    expect(await exemptionsOf(api)).toEqual([])
  })
})

describe('an exemption that ends', () => {
  const ended: CourseChange = {
    kind: 'exemption-ended',
    exemption: 'less-intensive',
    begun: '2026-11-23',
    to: '2026-11-29',
    reason: 'Jobbet blev ikke til noget',
  }

  it('keeps its ground and first day, and the journal says from when to when, and why', async () => {
    const api = open()
    await change(api, granted)
    expect((await change(api, ended, { version: 2 })).status).toBe(201)
    expect(await exemptionsOf(api)).toEqual([{ ...leave, to: '2026-11-29', ended: false }])
    const { body: course } = await api.ask(openCourse, { params })
    expect(course.journal[0]).toMatchObject({
      what: 'exemption-ended',
      reason: 'Jobbet blev ikke til noget',
      changes: [{ fact: 'to', before: '2026-12-13', after: '2026-11-29' }],
    })
  })

  it('is over the day after its last', async () => {
    const api = open()
    await change(api, granted)
    const overOn = async (day: string) => {
      api.setNow(`${day}T08:00:00Z`)
      return (await exemptionsOf(api)).map((row) => row.ended)
    }
    expect([await overOn('2026-12-13'), await overOn('2026-12-14')]).toEqual([[false], [true]])
  })

  it('must be there', async () => {
    expect((await change(open(), ended)).problem.errors).toEqual([
      { pointer: '/begun', code: 'unknown-exemption' },
    ])
  })
})

it('the kinds that can be granted come with the grounds of the law', async () => {
  const { exemptions } = (await open().ask(askCourseOptions)).body
  expect(exemptions.map(({ kind }) => kind)).toEqual([
    'less-intensive',
    'one-in-four',
    'pause',
    'digital-post',
  ])
  expect(exemptions[0]?.grounds).toContain('maternity')
  expect(exemptions[1]?.grounds).toBeNull()
})
