import type { openStandardTexts } from '../contract/standardTexts'
import { leads } from '../domain/leads'
import type { Handler } from './asked'

export const answerOpenStandardTexts: Handler<typeof openStandardTexts> = async (asked, view) => {
  const { person, authority } = asked
  const { version, texts } = (await view.standardTexts(authority.id)) ?? { version: 0, texts: [] }
  const mayChange = leads(person, await view.peopleOf(authority.id))
  return { ok: true, body: { version, mayChange, texts }, version }
}
