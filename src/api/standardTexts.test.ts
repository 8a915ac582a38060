import { describe, expect, it } from 'vitest'
import { changeStandardTexts, openStandardTexts } from '../contract/standardTexts'
import { buildPerson } from '../testing/buildPerson'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const leader = buildPerson({ id: 'leader', name: 'Lone Leder', role: 'team-leader' })
const seed = buildSeed()
const open = () =>
  openApi({ now: '2026-11-23T08:00:00Z', seed: { ...seed, people: [...seed.people, leader] } })
const texts = [
  { id: 'jobs', use: 'agreement', text: 'Søge tre job om ugen: æøå' },
  { id: 'ill', use: 'reason', text: 'Medarbejderen er fraværende' },
] as const

describe('standard texts', () => {
  it('are kept by the leader, in their order, and read by everybody of the authority', async () => {
    const api = open()
    expect((await api.ask(openStandardTexts)).body).toEqual({
      version: 0,
      mayChange: false,
      texts: [],
    })
    const kept = await api.ask(changeStandardTexts, { as: 'leader', body: { texts }, version: 0 })
    expect(kept.body).toEqual({ version: 1, mayChange: true, texts })
    expect((await api.ask(openStandardTexts)).body).toEqual({ version: 1, mayChange: false, texts })
    const others = await api.ask(openStandardTexts, { as: 'adviser' })
    expect(others.body).toEqual({ version: 0, mayChange: true, texts: [] })
  })

  it('are changed by nobody else, who is told whose they are', async () => {
    const refused = await open().ask(changeStandardTexts, { body: { texts }, version: 0 })
    expect(refused.kind).toBe('403 not-permitted')
    expect(JSON.parse(refused.text)).toMatchObject({ turnTo: ['Lone Leder'] })
  })

  it('are replaced by who saw them last, and have something in them', async () => {
    const api = open()
    const change = (version: number, first: string = texts[0].text) =>
      api.ask(changeStandardTexts, {
        as: 'leader',
        body: { texts: [{ ...texts[0], text: first }, texts[1]] },
        version,
      })
    expect((await change(1)).kind).toBe('412 stale-version')
    expect((await change(0, ' ')).kind).toBe('422 invalid')
    expect((await change(0)).body.version).toBe(1)
    expect((await change(0)).kind).toBe('412 stale-version')
  })
})
