import { describe, expect, it } from 'vitest'
import { headers } from '../contract/headers'
import { health, ready } from '../contract/healthOperations'
import { whoAmI } from '../contract/firstOperations'
import { wholeApi } from '../contract/wholeApi'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed() })

describe('who asks', () => {
  const behindIdentity = wholeApi.filter(({ anybody }) => !anybody)

  it.each(behindIdentity)('$id is refused to who has not said who they are', async (operation) => {
    expect((await open().ask(operation, { as: null })).kind).toBe('401 not-identified')
  })

  it.each(behindIdentity)('$id is refused to who is not known', async (operation) => {
    expect((await open().ask(operation, { as: 'nobody' })).kind).toBe('401 not-identified')
  })

  it('is told to the asker, with today in Denmark', async () => {
    const api = open()
    api.setNow('2026-12-31T23:30:00Z')
    const { body } = await api.ask(whoAmI, { as: 'adviser' })
    expect(body).toEqual({
      id: 'adviser',
      name: 'Rune Rådgiver',
      role: 'adviser',
      authorityName: 'Prøvens A-kasse',
      leads: true,
      party: 'fund',
      today: '2027-01-01',
      partyLabels: {
        fund: { da: 'a-kassen', en: 'the unemployment fund' },
        'job-centre': { da: 'kommunen', en: 'the municipality' },
        other: { da: 'den anden aktør', en: 'the other provider' },
      },
    })
  })

  it('is not asked about health', async () => {
    const { status, body } = await open().ask(health, { as: null })
    expect([status, body]).toEqual([200, { status: 'ok' }])
  })

  it('is not asked whether the API is ready', async () => {
    const { status, body } = await open().ask(ready, { as: null })
    expect([status, body]).toEqual([200, { status: 'ready' }])
  })
})

describe('an address', () => {
  it.each(['/api', '/api/nothing', '/api/citizens/', '/api/me/', '/', '/api/citizens/%E0%A4%A/x'])(
    'that is not there answers 404: %s',
    async (path) => {
      expect((await open().send(path)).kind).toBe('404 not-found')
    },
  )

  it.each([
    ['POST', '/api/me', 'GET'],
    ['DELETE', '/api/citizens/c', 'GET'],
    ['GET', '/api/citizen-searches', 'POST'],
    ['PATCH', '/api/citizens/c/conversations/t', 'PUT'],
    ['POST', '/api/citizens/c/conversations/t/outcome', 'PUT, DELETE'],
    ['OPTIONS', '/api/citizens/c/conversations', 'POST'],
  ])('refuses %s %s and says which methods it has', async (method, path, allowed) => {
    const answer = await open().send(path, { method })
    expect(answer.kind).toBe('405 method-not-allowed')
    expect(answer.headers.get('Allow')).toBe(allowed)
  })

  it('never reads who asks from the address', async () => {
    const answer = await open().send(`/api/me?${headers.person}=adviser`, {
      headers: { [headers.person]: 'nobody' },
    })
    expect(answer.kind).toBe('401 not-identified')
  })
})
