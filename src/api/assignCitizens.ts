import type { assignCitizens, Assigned, Assignment } from '../contract/assignment'
import type { CitizenFile } from '../domain/citizenFile'
import { mayAssign } from '../domain/mayAssign'
import { owns } from '../domain/ownership'
import type { Person } from '../domain/person'
import { holderOf } from '../domain/plan/holderOf'
import type { Asked, Handler } from './asked'
import { giveCitizen } from './giveCitizen'
import { leadersOf } from './leadersOf'
import { refusalAnswer } from './problemAnswer'

export const answerAssignCitizens: Handler<typeof assignCitizens> = async (asked, draft) => {
  const { authority, body } = asked
  const people = await draft.peopleOf(authority.id)
  const errors = body.assignments.flatMap(({ to }, index) =>
    people.some(({ id }) => id === to)
      ? []
      : [{ pointer: `/assignments/${index}/to`, code: 'unknown-caseworker' as const }],
  )
  if (errors.length > 0) return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  const files = await draft.citizenFiles(body.assignments.map(({ citizen }) => citizen))
  const own = new Map(
    files.filter(({ citizen }) => owns(authority, citizen)).map((file) => [file.citizen.id, file]),
  )
  const results: Assigned['results'][number][] = []
  for (const assignment of body.assignments) {
    const { citizen, to } = assignment
    const file = own.get(citizen)
    const outcome = outcomeOf(file, assignment, people, asked)
    if (file && outcome === 'done')
      await giveCitizen(file, authority.id, { what: 'citizen-assigned', to }, asked, draft)
    results.push({ citizen, outcome })
  }
  const isRefused = results.some(({ outcome }) => outcome === 'not-permitted')
  const turnTo = isRefused ? await leadersOf(authority.id, draft) : []
  return { ok: true, body: { results, turnTo } }
}

function outcomeOf(
  file: CitizenFile | undefined,
  { from, to }: Assignment,
  people: readonly Person[],
  { authority, person }: Asked<typeof assignCitizens>,
): Assigned['results'][number]['outcome'] {
  if (!file) return 'not-found'
  const kept = holderOf(file, authority.id)
  const holder = people.some(({ id }) => id === kept) ? kept : null
  if (file.assigned?.[authority.id] === to) return 'unchanged'
  if (holder !== from) return 'changed'
  return mayAssign(person, people, { holder, to }) ? 'done' : 'not-permitted'
}
