import { describe, expect, it } from 'vitest'
import { openStanding } from '../contract/standing'
import type { CitizenFile } from '../domain/citizenFile'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }

async function open(file: CitizenFile, as = 'caseworker') {
  const api = openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([file]) })
  return api.ask(openStanding, { as, params })
}

describe('a citizen’s duties, rights and exemptions', () => {
  it('are those of the law in force today', async () => {
    const { body } = await open(buildInsured('2026-11-09'))
    expect(body).toMatchObject({
      name: 'Bente Borger',
      asOf: '2026-11-23',
      startedOn: '2026-11-09',
    })
    expect(body.duties.find(({ rule }) => rule === 'register.joblog')?.binds).toBe(true)
    expect(body.rights.find(({ rule }) => rule === 'right.talks')?.state).toBe('in-force')
    expect(body.rights).toHaveLength(16)
    expect(body.offer).toMatchObject({ applies: true, status: 'open', dueBy: '2027-05-09' })
    expect(body.exemptions).toEqual([])
  })

  it('without a process there are none, but an exemption from digital post is', async () => {
    const file = buildUninsured('2026-11-16', {
      benefits: [],
      exemptions: [{ kind: 'digital-post', ground: 'kan ikke', from: '2026-01-05', to: null }],
    })
    const { body } = await open(file)
    expect(body).toMatchObject({ startedOn: null, duties: [], rights: [], offer: null })
    expect(body.exemptions).toMatchObject([{ state: 'runs', rules: ['exempt.digital-post'] }])
  })

  it('tell the exemptions, the latest first, and what has no effect beside them', async () => {
    const less = { kind: 'less-intensive', ground: 'full-time-job' } as const
    const file = buildUninsured('2026-09-07', {
      exemptions: [
        { ...less, from: '2026-09-14', to: '2026-10-02' },
        { kind: 'pause', ground: null, from: '2026-11-02', to: null },
      ],
    })
    const { body } = await open(file)
    expect(body.exemptions.map(({ exemption, state }) => [exemption.kind, state])).toEqual([
      ['pause', 'without-effect'],
      ['less-intensive', 'ended'],
    ])
    expect(body.notices.map(({ code }) => code)).toContain('exemption-without-effect')
  })

  it('have every rule they name', async () => {
    const { body } = await open(buildInsured('2026-11-09'))
    const named = [...body.duties, ...body.rights, ...body.exemptions, ...body.notices].flatMap(
      ({ rules }) => rules,
    )
    expect(named.filter((id) => body.rules[id] === undefined)).toEqual([])
  })

  it('are for the citizen’s own authorities alone', async () => {
    expect((await open(buildUninsured('2026-11-16'), 'adviser')).status).toBe(404)
  })
})
