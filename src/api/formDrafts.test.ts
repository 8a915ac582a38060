import { describe, expect, it } from 'vitest'
import {
  bookConversation,
  dropFormDraft,
  keepFormDraft,
  openFormDraft,
} from '../contract/operations'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const params = { form: 'book-citizen' }
const typed = { requestId: 'made-when-opened', content: '{"topic":"Jobmål"}' }
const open = () =>
  openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([buildUninsured('2026-11-16')]) })
const found = async (api: OpenedApi, as = 'caseworker') =>
  (await api.ask(openFormDraft, { as, params })).body

describe('what is typed in a form', () => {
  it('is found again as it was kept, with when in Danish time', async () => {
    const api = open()
    expect(await found(api)).toEqual({ draft: null })
    await api.ask(keepFormDraft, { params, body: typed })
    expect(await found(api)).toEqual({
      draft: { ...typed, on: '2026-11-23', at: '09:00', saved: false },
    })
  })

  it('is nobody else’s', async () => {
    const api = open()
    await api.ask(keepFormDraft, { params, body: typed })
    expect(await found(api, 'colleague')).toEqual({ draft: null })
  })

  it('is told to be saved once its request has been answered', async () => {
    const api = open()
    await api.ask(keepFormDraft, { params, body: typed })
    const booked = await api.ask(bookConversation, {
      params: { citizenId: 'citizen' },
      body: buildConversationRequest({ on: '2026-11-25' }),
      requestId: typed.requestId,
    })
    expect(booked.status).toBe(201)
    expect(await found(api)).toMatchObject({ draft: { saved: true } })
  })

  it('is gone once dropped', async () => {
    const api = open()
    await api.ask(keepFormDraft, { params, body: typed })
    await api.ask(dropFormDraft, { params })
    expect(await found(api)).toEqual({ draft: null })
  })

  it.each([
    ['more than fits', { ...typed, content: 'x'.repeat(20_001) }, '/content'],
    ['an id that is none', { ...typed, requestId: 'short' }, '/requestId'],
    ['an id no save could have', { ...typed, requestId: 'x'.repeat(47) }, '/requestId'],
  ])('is refused: %s', async (_name, body, pointer) => {
    const answer = await open().ask(keepFormDraft, { params, body })
    expect(answer.status).toBe(422)
    expect(answer.problem).toMatchObject({ errors: [{ pointer }] })
  })

  it('has a form with a plain name', async () => {
    const answer = await open().send('/api/form-drafts/no%20such%20form')
    expect(answer.status).toBe(404)
  })
})
