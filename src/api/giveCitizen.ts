import type { CitizenFile } from '../domain/citizenFile'
import { givenTo } from '../domain/givenTo'
import type { JournalEntry } from '../domain/journalEntry'
import type { Operation } from '../contract/operation'
import type { Draft } from '../store/store'
import type { Asked } from './asked'

/** Gives a citizen of an authority to somebody, or to nobody but the talks, and writes it down. */
export async function giveCitizen(
  file: CitizenFile,
  authority: string,
  deed: { readonly what: JournalEntry['what']; readonly to: string | null },
  { newId, now, person }: Pick<Asked<Operation>, 'newId' | 'now' | 'person'>,
  draft: Draft,
): Promise<void> {
  const { assigned, before, after } = givenTo(file, authority, deed.to)
  const { id: citizen } = file.citizen
  await draft.replaceAssigned(citizen, assigned)
  await draft.appendJournal(citizen, {
    id: newId(),
    at: now,
    by: person.id,
    what: deed.what,
    subject: authority,
    before,
    after,
    restedOn: null,
  })
}
