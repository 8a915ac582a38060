import { describe, expect, it } from 'vitest'
import { changeNeeds, openNeeds, type NeedsRequest } from '../contract/needs'
import { openCourse } from '../contract/courseOperations'
import { searchCitizens } from '../contract/firstOperations'
import { askBookingOptions, openCitizen } from '../contract/operations'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const seed = buildSeed([buildInsured('2026-11-09')])
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })
const of = { params: { citizenId: 'citizen' } }
const school: NeedsRequest['hindrances'][number] = {
  id: 'school',
  kind: 'child-care',
  when: { every: 'week', days: [{ weekday: 3, from: '07:00', to: '12:00' }], until: null },
}
const needs: NeedsRequest = {
  hindrances: [school],
  interpreter: 'ar',
  disability: '',
  safety: 'To medarbejdere',
  reason: '',
}

describe('a citizen’s needs', () => {
  it('are said, told to both authorities, and stand in the journal', async () => {
    const api = open()
    expect((await api.ask(openNeeds, of)).headers.get('ETag')).toBe('"0"')
    const saved = await api.ask(changeNeeds, { ...of, body: needs, version: 0 })
    expect(saved.body).toMatchObject({ interpreter: 'ar', disability: null, version: 1 })
    expect((await api.ask(openNeeds, { ...of, as: 'adviser' })).body).toEqual(saved.body)
    const { body: page } = await api.ask(openCitizen, of)
    expect(page.needs).toMatchObject({ interpreter: 'ar', safety: 'To medarbejdere' })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.at(-1)).toMatchObject({ what: 'needs-changed', by: 'caseworker' })
    expect((await api.ask(openCourse, of)).body.journal).toEqual([])
  })

  it('are in view when booking, and take the times the citizen cannot come', async () => {
    const api = open()
    await api.ask(changeNeeds, { ...of, body: needs, version: 0 })
    const query = { minutes: 45, on: '2026-11-25', at: '10:00' }
    const { body } = await api.ask(askBookingOptions, { ...of, query })
    expect(body.needs.interpreter).toBe('ar')
    expect(body.warnings).toEqual(['citizen-hindered'])
    expect(body.freeTimes[0]?.at).toBe('12:00')
  })

  it('are in no list', async () => {
    const api = open()
    await api.ask(changeNeeds, { ...of, body: needs, version: 0 })
    const body = { text: '', order: 'name', limit: 10 } as const
    expect((await api.ask(searchCitizens, { body })).text).not.toContain('To medarbejdere')
  })

  it('are altered with a reason only, and by who saw them last', async () => {
    const api = open()
    await api.ask(changeNeeds, { ...of, body: needs, version: 0 })
    const body = { ...needs, safety: null }
    const silent = await api.ask(changeNeeds, { ...of, body, version: 1 })
    expect(silent.problem?.errors).toEqual([{ pointer: '/reason', code: 'reason-missing' }])
    const stale = await api.ask(changeNeeds, { ...of, body, version: 0 })
    expect(stale.kind).toBe('412 stale-version')
    const said = await api.ask(changeNeeds, { ...of, body: { ...body, reason: 'Ro' }, version: 1 })
    expect(said.body).toMatchObject({ safety: null, version: 2 })
  })

  it.each([
    ['/interpreter', { interpreter: 'Arabisk' }],
    ['/safety', { safety: 'x'.repeat(1001) }],
    [
      '/hindrances/0/when/days',
      {
        hindrances: [{ ...school, when: { every: 'week' as const, days: [], until: null } }],
      },
    ],
    [
      '/hindrances/0/when/to',
      {
        hindrances: [
          {
            id: 'a',
            kind: 'work' as const,
            when: { every: 'day' as const, from: '2026-11-25', to: '2026-11-24' },
          },
        ],
      },
    ],
  ])('are refused for %s', async (pointer, wrong) => {
    const body = { ...needs, ...wrong }
    const answer = await open().ask(changeNeeds, { ...of, body, version: 0 })
    expect(answer.problem?.errors?.map((row) => row.pointer)).toEqual([pointer])
  })
})

describe('an adviser who takes part', () => {
  const question = (fund: boolean, more = {}) => {
    const authorities = seed.authorities.map((row) =>
      row.id === 'fund' ? { ...row, sharesCalendar: fund } : row,
    )
    const week = { 3: [{ from: '13:00', to: '14:00' }] }
    const availabilities = seed.availabilities.map((row) =>
      row.owner.id === 'adviser' ? { ...row, week } : row,
    )
    const api = openApi({
      now: '2026-11-23T08:00:00Z',
      seed: { ...seed, authorities, availabilities },
    })
    return api.ask(askBookingOptions, { ...of, query: { minutes: 45, on: '2026-11-25', ...more } })
  }

  it('must be free too, when the fund shares its calendar', async () => {
    const { body } = await question(true, { with: 'adviser' })
    expect(body.others?.people).toEqual([{ id: 'adviser', name: 'Rune Rådgiver' }])
    expect(body.freeTimes.map(({ at }) => at)).toEqual(['13:00', '13:15'])
    expect(body.suggestions.every(({ at }) => at === '13:00')).toBe(true)
  })

  it('is not asked about where it does not, or of another fund', async () => {
    const { body } = await question(false, { with: 'adviser' })
    expect(body.others).toMatchObject({ sharesCalendar: false, people: [] })
    expect(body.freeTimes[0]?.at).toBe('08:00')
    const away = await question(true, { with: 'adviser-away' })
    expect(away.body.freeTimes[0]?.at).toBe('08:00')
  })
})
