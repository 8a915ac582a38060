import { describe, expect, it } from 'vitest'
import { openCourse, previewCitizen, registerCitizen } from '../contract/courseOperations'
import { searchCitizens } from '../contract/firstOperations'
import { openCitizen } from '../contract/operations'
import type { NewCitizen } from '../domain/registerCitizen'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const started = {
  benefit: 'unemployment-benefit',
  targetGroup: '6.1',
  from: '2026-11-20',
  employer: null,
  expectedRecovery: null,
  employerExpectsRecovery: null,
  workDuty: false,
} as const

const newcomer: NewCitizen = {
  number: '7105804321',
  name: 'Nanna Nytilkommen',
  municipality: '0999',
  unemploymentFund: 'fund',
  digitalPost: true,
  phone: '00 11 22 33',
  vocationalEducation: null,
  benefit: started,
}

const away = buildCitizenFile({
  citizen: {
    id: 'away',
    municipality: '0998',
    unemploymentFund: 'fund-away',
    civilRegistrationNumber: '660180-1006',
  },
})

const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([away]) })

describe('a new citizen', () => {
  it('is the asker’s own, with the law’s answer and the first line of the journal', async () => {
    const api = open()
    const { body, status } = await api.ask(registerCitizen, { body: newcomer })
    expect(status).toBe(201)
    const params = { citizenId: body.id }
    const { body: page } = await api.ask(openCitizen, { params })
    expect(page).toMatchObject({ name: 'Nanna Nytilkommen', maskedNumber: '710580-••••', age: 46 })
    expect(page.assessment.process?.startedOn).toBe('2026-11-20')
    const { body: course } = await api.ask(openCourse, { params })
    expect(course.version).toBe(1)
    expect(course.journal.map(({ what, byName }) => [what, byName])).toEqual([
      ['citizen-registered', 'Sara Sagsbehandler'],
    ])
    expect(course.journal[0]?.changes.map(({ fact, after }) => [fact, after])).toContainEqual([
      'unemploymentFund',
      'Prøvens A-kasse',
    ])
  })

  it('is found by the number, however it was typed', async () => {
    const api = open()
    await api.ask(registerCitizen, { body: newcomer })
    const { body: found } = await api.ask(searchCitizens, {
      body: { text: '710580-4321', order: 'name', limit: 10 },
    })
    expect(found.total).toBe(1)
  })

  it('can come without a benefit', async () => {
    const api = open()
    const { body } = await api.ask(registerCitizen, { body: { ...newcomer, benefit: null } })
    const { body: page } = await api.ask(openCitizen, { params: { citizenId: body.id } })
    expect(page.assessment.process).toBeNull()
  })

  it('is told about before it is saved, and nothing is kept of that', async () => {
    const api = open()
    const { body: effect } = await api.ask(previewCitizen, { body: newcomer })
    expect(effect).toMatchObject({
      asOf: '2026-11-23',
      newProcess: true,
      process: { before: null, after: { startedOn: '2026-11-20' } },
      responsible: { before: null, after: { party: 'fund' } },
      staysYours: true,
    })
    expect(new Set(effect.requirements.map((row) => row.effect))).toEqual(new Set(['added']))
    expect((await api.ask(registerCitizen, { body: newcomer })).status).toBe(201)
  })

  it('whose benefit is to come is judged on its first day', async () => {
    const benefit = { ...started, from: '2026-12-14' }
    const { body: effect } = await open().ask(previewCitizen, { body: { ...newcomer, benefit } })
    expect(effect.asOf).toBe('2026-12-14')
    expect(effect.requirements.length).toBeGreaterThan(0)
  })

  it('sent twice with one request id is one citizen', async () => {
    const api = open()
    const question = { body: newcomer, requestId: 'same-request' }
    const [first, second] = [
      await api.ask(registerCitizen, question),
      await api.ask(registerCitizen, question),
    ]
    expect(second.text).toBe(first.text)
  })
})

describe('a number somebody has', () => {
  it.each([previewCitizen, registerCitizen])(
    'is told at its field, and not whose it is: $id',
    async (operation) => {
      const answer = await open().ask(operation, { body: { ...newcomer, number: '660180-1006' } })
      expect(answer.kind).toBe('409 number-known')
      expect(answer.problem.errors).toEqual([{ pointer: '/number', code: 'number-known' }])
      expect(answer.text).not.toMatch(/Andetsteds|0998|away/)
    },
  )

  it('goes to one of two who register it at once', async () => {
    const api = open()
    const answers = await Promise.all(
      ['one', 'two'].map((name) => api.ask(registerCitizen, { body: { ...newcomer, name } })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 409])
  })
})

describe('each authority registers its own', () => {
  it.each([
    ['caseworker', { municipality: '0998' }, '/municipality'],
    ['adviser', { unemploymentFund: 'fund-away' }, '/unemploymentFund'],
    ['adviser', { unemploymentFund: null }, '/unemploymentFund'],
  ])('%s not %j', async (as, parts, pointer) => {
    const answer = await open().ask(registerCitizen, { as, body: { ...newcomer, ...parts } })
    expect(answer.problem.errors).toEqual([{ pointer, code: 'not-yours' }])
  })

  it('a fund its members wherever they live', async () => {
    const body = { ...newcomer, municipality: '0998' }
    expect((await open().ask(registerCitizen, { as: 'adviser', body })).status).toBe(201)
  })

  it('a job centre members of any fund there is, and of none', async () => {
    const statuses = []
    for (const unemploymentFund of ['fund-away', '', null])
      statuses.push(
        (await open().ask(registerCitizen, { body: { ...newcomer, unemploymentFund } })).status,
      )
    expect(statuses).toEqual([201, 201, 201])
  })
})

describe('what is wrong is told at its field', () => {
  it.each([
    [{ number: '710580-123' }, '/number', 'invalid-number'],
    [{ number: '611236-4001' }, '/number', 'invalid-number'],
    [{ number: '' }, '/number', 'required'],
    [{ name: '  ' }, '/name', 'required'],
    [{ phone: '12' }, '/phone', 'invalid-phone'],
    [{ municipality: '0123' }, '/municipality', 'unknown-municipality'],
    [{ unemploymentFund: 'job-centre' }, '/unemploymentFund', 'unknown-fund'],
    [{ benefit: { ...started, targetGroup: '6.2' } }, '/benefit/targetGroup', 'group-does-not-fit'],
    [{ benefit: { ...started, from: '1979-01-01' } }, '/benefit/from', 'before-birth'],
    [{ benefit: { ...started, from: '' } }, '/benefit/from', 'required'],
    [
      {
        benefit: {
          ...started,
          benefit: 'sickness-benefit',
          targetGroup: '6.6',
          expectedRecovery: '2026-11-01',
        },
      },
      '/benefit/expectedRecovery',
      'before-benefit',
    ],
  ] as const)('%j', async (parts, pointer, code) => {
    const answer = await open().ask(registerCitizen, { body: { ...newcomer, ...parts } })
    expect(answer.problem.errors).toContainEqual({ pointer, code })
  })

  it('a real person’s number is refused', async () => {
    // Put together here, so that no such number stands in a file.
    const number = ['110580', '4321'].join('-')
    const answer = await open().ask(registerCitizen, { body: { ...newcomer, number } })
    expect(answer.problem.errors).toEqual([{ pointer: '/number', code: 'not-fictitious' }])
  })
})
