import { sql, type Kysely } from 'kysely'
import type { Draft } from '../store'
import { addCitizenFiles } from './addCitizenFiles'
import { addConversation } from './addConversation'
import { keepBookingIntent } from './keepBookingIntent'
import { putMessages } from './putMessages'
import { replaceAssigned } from './replaceAssigned'
import { replaceBusyTimes } from './replaceBusyTimes'
import { replaceChoices } from './replaceChoices'
import { replaceHours } from './replaceHours'
import { replacePlan } from './replacePlan'
import { replaceNeeds } from './replaceNeeds'
import { replaceStandardTexts } from './replaceStandardTexts'
import { keepEmployer } from './keepEmployer'
import { keepNote } from './keepNote'
import { keepSelfBooking } from './keepSelfBooking'
import { answersOnce } from './answersOnce'
import type { CitizenStates } from './citizenHeads'
import { factsRow } from './citizenRow'
import { journalRow } from './journalRow'
import { postgresView } from './postgresView'
import { replaceConversation } from './replaceConversation'
import type { Tables } from './tables'
import type { Claim } from './claim'

/**
 * A draft over a transaction. What others have written meanwhile fails it, and it is tried again.
 * `end` is called when all is written.
 */
export function postgresDraft(
  db: Kysely<Tables>,
  claim: Claim,
  states: CitizenStates,
): { readonly draft: Draft; readonly end: () => Promise<void> } {
  const view = postgresView(db, states)
  const { end, ...answers } = answersOnce(db)

  const draft: Draft = {
    ...view,
    addConversation: (talk) => addConversation(db, claim, view, talk),
    replaceConversation: (talk) => replaceConversation(db, claim, view, talk),

    addCitizenFiles: (files) => addCitizenFiles(db, files),

    replaceFacts: async (facts) => {
      const { id, version } = facts.citizen
      const citizen = db.selectFrom('citizens').select('version').where('id', '=', id)
      const kept = await citizen.executeTakeFirstOrThrow()
      if (kept.version !== version - 1) return { ok: false, because: 'stale' }
      await db.updateTable('citizens').set(factsRow(facts)).where('id', '=', id).execute()
      return { ok: true }
    },

    replaceChoices: (citizen, version, choices) => replaceChoices(db, citizen, version, choices),

    replacePlan: (citizen, version, plan) => replacePlan(db, citizen, version, plan),
    replaceAssigned: (citizen, assigned) => replaceAssigned(db, citizen, assigned),

    holdPlaces: (authority) => claim([`places ${authority}`]),
    appendJournal: async (citizen, entry) => {
      const next = sql<number>`(select count(*) + 1 from journal where citizen = ${citizen})`
      await db
        .insertInto('journal')
        .values({ ...journalRow(citizen, 0, entry), number: next })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },

    replaceHours: (hours) => replaceHours(db, hours),
    replaceBusyTimes: (owner, busy, busyFrom) => replaceBusyTimes(db, owner, busy, busyFrom),
    replaceNeeds: (needs) => replaceNeeds(db, needs),
    replaceStandardTexts: (texts) => replaceStandardTexts(db, texts),
    keepEmployer: (employer) => keepEmployer(db, employer),
    keepSelfBooking: (selfBooking) => keepSelfBooking(db, selfBooking),
    keepNote: (note) => keepNote(db, note),

    putMessages: (messages) => putMessages(db, messages),

    ...answers,

    keepFormDraft: async ({ person, form, requestId, content, at }) => {
      await db
        .insertInto('formDrafts')
        .values({ person, form, requestId, content, at })
        .onConflict((conflict) =>
          conflict.columns(['person', 'form']).doUpdateSet({ requestId, content, at }),
        )
        .execute()
    },
    dropFormDraft: async (person, form) => {
      await db
        .deleteFrom('formDrafts')
        .where('person', '=', person)
        .where('form', '=', form)
        .execute()
    },

    keepBookingIntent: (intent, now) => keepBookingIntent(db, intent, now),
    dropBookingIntent: async (person, form) => {
      await db
        .deleteFrom('bookingIntents')
        .where('person', '=', person)
        .where('form', '=', form)
        .execute()
    },
  }
  return { draft, end }
}
