import type { ReformPage } from '../contract/reform'
import type { foreseeReform } from '../contract/reformOperation'
import { caseFileOf } from '../domain/caseFileOf'
import type { CitizenFile } from '../domain/citizenFile'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import { changesBeside, dayBefore, reformDay, reformDays } from '../domain/reformDay'
import { reformEffect } from '../domain/reformEffect'
import type { View } from '../store/store'
import type { Asked, Handler } from './asked'

type Question = Asked<typeof foreseeReform>

export const answerForeseeReform: Handler<typeof foreseeReform> = async (asked, view) => {
  const { authority, query, now } = asked
  const { basis, from, count, on = reformDay(basis, dateOf(now)) } = query
  const heads = (await view.citizenHeadsOf(authority)).toSorted(
    (one, other) => inDanishOrder(one.name, other.name) || inDanishOrder(one.id, other.id),
  )
  const part = heads.slice(from, from + count).map(({ id }) => id)
  const files = (await view.citizenFiles(part)).toSorted(
    (one, other) => part.indexOf(one.citizen.id) - part.indexOf(other.citizen.id),
  )
  const effects = await Promise.all(files.map((file) => effectOn(file, on, asked, view)))
  const body: ReformPage = {
    on,
    before: dayBefore(on),
    basis,
    days: reformDays(basis),
    total: heads.length,
    seen: Math.min(from + part.length, heads.length),
    citizens: effects.map(({ citizen }) => citizen).filter(({ changes }) => changes.length > 0),
    beside: changesBeside(basis, on),
    rules: Object.assign({}, ...effects.map(({ rules }) => rules)),
  }
  return { ok: true, body }
}

async function effectOn(
  file: CitizenFile,
  on: string,
  { authority, query }: Question,
  view: View,
): Promise<{
  readonly citizen: ReformPage['citizens'][number]
  readonly rules: ReformPage['rules']
}> {
  const { citizen, benefits } = file
  const caseFile = caseFileOf(file, await view.jobCentreOf(citizen.municipality))
  const { changes, rules } = reformEffect(caseFile, {
    on,
    basis: query.basis,
    asker: authority.kind,
  })
  const running = benefits.find(({ from, to }) => from <= on && (to === null || on <= to))
  return {
    citizen: {
      id: citizen.id,
      name: citizen.name,
      benefit: running?.benefit ?? null,
      targetGroup: running?.targetGroup ?? null,
      changes,
    },
    rules,
  }
}
