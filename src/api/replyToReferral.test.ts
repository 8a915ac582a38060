import { describe, expect, it } from 'vitest'
import { changeCourse } from '../contract/courseOperations'
import { openCitizen } from '../contract/operations'
import { replyToReferral } from '../contract/referral'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }

/** A citizen whom the adviser refers to the job centre. */
async function openReferred() {
  const api = openApi({
    now: '2026-11-23T08:00:00Z',
    seed: buildSeed([buildInsured('2026-11-09')]),
  })
  await api.ask(changeCourse, {
    as: 'adviser',
    params,
    version: 1,
    body: {
      kind: 'referred',
      period: 'benefit',
      on: '2026-11-24',
      because: 'risk-of-long-term',
      reason: '',
    },
  })
  const say = (
    as: string,
    what: 'referral-accepted' | 'referral-asked' | 'referral-answered',
    text = '',
  ) => api.ask(replyToReferral, { as, params, body: { what, text } })
  const seenBy = async (as: string) => (await api.ask(openCitizen, { as, params })).body.referral
  return { api, say, seenBy }
}

describe('a referral', () => {
  it('is asked about, answered and accepted, and both see it with names', async () => {
    const { api, say, seenBy } = await openReferred()
    expect(await seenBy('caseworker')).toMatchObject({
      on: '2026-11-24',
      because: 'risk-of-long-term',
      state: 'waiting',
      open: ['referral-accepted', 'referral-asked'],
    })
    await say('caseworker', 'referral-asked', 'Hvorfor nu?')
    expect(await seenBy('adviser')).toMatchObject({ state: 'asked', open: ['referral-answered'] })
    await say('adviser', 'referral-answered', 'Han har søgt i et år')
    expect((await say('caseworker', 'referral-accepted')).status).toBe(201)
    for (const person of ['caseworker', 'adviser'])
      expect(await seenBy(person)).toMatchObject({
        state: 'accepted',
        open: [],
        replies: [
          { what: 'referral-asked', text: 'Hvorfor nu?', byName: 'Sara Sagsbehandler' },
          { what: 'referral-answered', text: 'Han har søgt i et år', byName: 'Rune Rådgiver' },
          { what: 'referral-accepted', text: '', byName: 'Sara Sagsbehandler', on: '2026-11-23' },
        ],
      })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.map(({ what }) => what)).toEqual([
      'referred',
      'referral-asked',
      'referral-answered',
      'referral-accepted',
    ])
  })

  it('is not accepted twice, nor by who made it', async () => {
    const { say } = await openReferred()
    const errors = [{ pointer: '/what', code: 'not-now' }]
    expect((await say('adviser', 'referral-accepted')).problem.errors).toEqual(errors)
    await say('caseworker', 'referral-accepted')
    expect((await say('caseworker', 'referral-accepted')).problem.errors).toEqual(errors)
  })

  it('is asked about in words', async () => {
    const { say } = await openReferred()
    const { problem } = await say('caseworker', 'referral-asked', ' ')
    expect(problem.errors).toEqual([{ pointer: '/text', code: 'required' }])
  })

  it('that nobody made cannot be accepted', async () => {
    const api = openApi({
      now: '2026-11-23T08:00:00Z',
      seed: buildSeed([buildInsured('2026-11-09')]),
    })
    const body = { what: 'referral-accepted', text: '' } as const
    expect((await api.ask(replyToReferral, { params, body })).kind).toBe('404 not-found')
  })
})
