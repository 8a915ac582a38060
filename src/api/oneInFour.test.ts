import { describe, expect, it } from 'vitest'
import type { CourseChange } from '../contract/courseChange'
import { changeCourse, previewCourse } from '../contract/courseOperations'
import { openOneInFour } from '../contract/oneInFour'
import { buildBenefit } from '../testing/buildBenefit'
import { buildCitizen } from '../testing/buildCitizen'
import type { FileParts } from '../testing/buildCitizenFile'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { askForTheLastPlace } from '../testing/lastPlace'
import { openApi, type OpenedApi } from '../testing/openApi'

const now = '2026-11-23T08:00:00Z'
const person = (id: number, from: string, parts: FileParts = {}) =>
  buildInsured(from, {
    ...parts,
    citizen: buildCitizen({
      id: `citizen-${id}`,
      civilRegistrationNumber: `710580-${1000 + id}`,
      ...parts.citizen,
    }),
  })
const members = (count: number, parts: FileParts = {}) =>
  Array.from({ length: count }, (_, index) => person(index, '2026-11-02', parts))

const exempting: CourseChange = {
  kind: 'exemption-granted',
  exemption: 'one-in-four',
  ground: 'Klarer sig selv',
  from: '2026-11-23',
  to: null,
  reason: '',
}
const exempt = (
  api: OpenedApi,
  id: number,
  as = 'caseworker',
  more: Partial<typeof exempting> = {},
) =>
  api.ask(changeCourse, {
    as,
    params: { citizenId: `citizen-${id}` },
    body: { ...exempting, ...more } as CourseChange,
    version: 1,
  })
const quotaOf = async (api: OpenedApi, as = 'caseworker') => {
  const { body } = await api.ask(openOneInFour, { as })
  const { open, places, used, left, byOthers } = body
  return { open, places, used, left, byOthers }
}

describe('one in four', () => {
  it('is counted of the open processes, rounded down, and says who, since when and why', async () => {
    const api = openApi({ now, seed: buildSeed(members(11)) })
    expect(await quotaOf(api)).toEqual({ open: 11, places: 2, used: 0, left: 2, byOthers: 0 })
    expect((await exempt(api, 4)).status).toBe(201)
    expect(await quotaOf(api)).toEqual({ open: 11, places: 2, used: 1, left: 1, byOthers: 0 })
    const { body } = await api.ask(openOneInFour)
    expect(body.exempted).toEqual([
      {
        citizenId: 'citizen-4',
        name: 'Bente Borger',
        maskedNumber: '710580-••••',
        targetGroup: '6.1',
        from: '2026-11-23',
        to: null,
        sixMonths: '2027-05-02',
        ground: 'Klarer sig selv',
        byName: 'Sara Sagsbehandler',
      },
    ])
    expect(Object.keys(body.rules)).toEqual(['exempt.one-in-four'])
  })

  it('refuses one too many with the count, before and at the save', async () => {
    const api = openApi({ now, seed: buildSeed(members(4)) })
    expect((await exempt(api, 0)).status).toBe(201)
    const saved = await exempt(api, 1)
    expect(saved.kind).toBe('422 law-refuses')
    expect(saved.problem).toMatchObject({
      pointer: '/exemption',
      reason: { da: expect.stringMatching(/1 af 1 er brugt.* 4 åbne forløb/) },
      rules: [{ id: 'exempt.one-in-four' }],
    })
    const params = { citizenId: 'citizen-1' }
    const previewed = await api.ask(previewCourse, { params, body: exempting })
    expect(previewed.problem).toEqual(saved.problem)
  })

  it('gives the place back when the exemption ends', async () => {
    const api = openApi({ now, seed: buildSeed(members(4)) })
    await exempt(api, 0)
    const body: CourseChange = {
      kind: 'exemption-ended',
      exemption: 'one-in-four',
      begun: '2026-11-23',
      to: '2026-11-23',
      reason: 'Vil gerne til samtaler',
    }
    await api.ask(changeCourse, { params: { citizenId: 'citizen-0' }, body, version: 2 })
    expect(await quotaOf(api)).toMatchObject({ used: 1, left: 0 })
    api.setNow('2026-11-24T08:00:00Z')
    expect(await quotaOf(api)).toMatchObject({ used: 0, left: 1 })
    expect((await exempt(api, 1, 'caseworker', { from: '2026-11-24' })).status).toBe(201)
  })

  it('is each authority’s own: the fund’s place is not the municipality’s', async () => {
    const api = openApi({ now, seed: buildSeed(members(4)) })
    await exempt(api, 0, 'adviser')
    expect(await quotaOf(api, 'adviser')).toMatchObject({
      places: 1,
      used: 1,
      left: 0,
      byOthers: 0,
    })
    expect(await quotaOf(api)).toMatchObject({ places: 1, used: 0, left: 1, byOthers: 1 })
    expect((await exempt(api, 1)).status).toBe(201)
    expect((await exempt(api, 2)).kind).toBe('422 law-refuses')
    const { body } = await api.ask(openOneInFour, { as: 'adviser' })
    expect(body).toMatchObject({ membersHereOnly: true, exempted: [{ citizenId: 'citizen-0' }] })
    expect((await api.ask(openOneInFour)).body.membersHereOnly).toBe(false)
    expect(await quotaOf(api, 'adviser-away')).toMatchObject({ open: 0, places: 0 })
  })

  it('counts nobody whose process is over, or who is further from the labour market', async () => {
    const ended = { benefits: [buildBenefit({ from: '2026-11-02', to: '2026-11-20' })] }
    const further = {
      benefits: [buildBenefit({ from: '2026-11-02', benefit: 'cash-benefit', targetGroup: '6.3' })],
    }
    const seed = buildSeed([
      ...members(4),
      person(10, '2026-11-02', ended),
      person(11, '2026-11-02', further),
    ])
    expect(await quotaOf(openApi({ now, seed }))).toMatchObject({ open: 4 })
  })

  it('gives the last place once when 32 ask for it at the same moment', async () => {
    const { kept, refused, reasons, quota, exempted } = await askForTheLastPlace(null)
    expect(kept).toBe(1)
    expect(refused).toHaveLength(31)
    expect(reasons).toEqual([expect.stringContaining('10 af 10 er brugt')])
    expect({ ...quota, exempted }).toEqual({
      open: 40,
      places: 10,
      used: 10,
      left: 0,
      exempted: 10,
    })
  })
})
