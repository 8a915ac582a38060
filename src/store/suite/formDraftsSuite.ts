import { expect, it } from 'vitest'
import type { FormDraft } from '../../domain/formDraft'
import { nine } from '../../testing/storeDeeds'
import type { Store } from '../store'

const typed: FormDraft = {
  person: 'caseworker',
  form: 'book-citizen',
  requestId: 'made-when-opened',
  content: '{"topic":"æøå"}',
  at: nine,
}

const found = (store: Store, person = typed.person, form = typed.form) =>
  store.read((view) => view.formDraft(person, form))

/** What somebody types is theirs, one text a form, until it is dropped. */
export function describeFormDrafts(open: () => Promise<Store>): void {
  it('finds what was typed as it was last kept', async () => {
    const store = await open()
    expect(await found(store)).toBeNull()
    await store.write((draft) => draft.keepFormDraft({ ...typed, content: 'first' }))
    await store.write((draft) => draft.keepFormDraft(typed))
    expect(await found(store)).toEqual(typed)
  })

  it('keeps each person’s text of each form apart', async () => {
    const store = await open()
    await store.write((draft) => draft.keepFormDraft(typed))
    expect(await found(store, 'colleague')).toBeNull()
    expect(await found(store, typed.person, 'book-other')).toBeNull()
  })

  it('forgets what is dropped, also what was never kept', async () => {
    const store = await open()
    await store.write((draft) => draft.keepFormDraft(typed))
    await store.write((draft) => draft.dropFormDraft(typed.person, typed.form))
    await store.write((draft) => draft.dropFormDraft(typed.person, 'never'))
    expect(await found(store)).toBeNull()
  })

  it('forgets what a write kept when the work throws', async () => {
    const store = await open()
    const work = store.write(async (draft) => {
      await draft.keepFormDraft(typed)
      throw new Error('on purpose')
    })
    await expect(work).rejects.toThrow('on purpose')
    expect(await found(store)).toBeNull()
  })
}
