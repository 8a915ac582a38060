import { expect, it } from 'vitest'
import { foreseeReform } from '../contract/reformOperation'
import { searchCitizens } from '../contract/firstOperations'
import { askBookingOptions, openCitizen } from '../contract/operations'
import { demonstrationMunicipality } from '../demonstration/demonstrationMunicipality'
import type { Person } from '../domain/person'
import { owns } from '../domain/ownership'
import { openApi } from './openApi'

const seed = demonstrationMunicipality('2026-11-23')
const api = openApi({ now: '2026-11-23T08:00:00Z', seed })

/** Every citizen with a story of their own or from the neighbours, and every ninth of the rest. */
const looked = new Set(
  seed.citizenFiles
    .filter(
      ({ citizen }, index) => index < 30 || index % 9 === 0 || citizen.municipality !== '0999',
    )
    .map(({ citizen }) => citizen.id),
)

function ownCitizens({ authority: office }: Person): string[] {
  const authority = seed.authorities.find(({ id }) => id === office)
  return seed.citizenFiles
    .map(({ citizen }) => citizen)
    .filter((citizen) => authority && owns(authority, citizen))
    .map(({ id }) => id)
    .toSorted()
}

it.each(seed.people)(
  '$name has a list of every own citizen, and of nobody else',
  async (person) => {
    const body = { text: '', order: 'due', limit: 1000 } as const
    const { body: found } = await api.ask(searchCitizens, { as: person.id, body })
    expect(found.rows.map(({ id }) => id).toSorted()).toEqual(ownCitizens(person))
  },
)

const oneOfEach = seed.authorities.flatMap(
  ({ id }) => seed.people.find(({ authority }) => authority === id) ?? [],
)

it.each(oneOfEach)(
  '$name can open their own and ask about a talk, and nobody else’s',
  async (person) => {
    const opened = []
    for (const citizenId of looked) {
      const question = { as: person.id, params: { citizenId } }
      const page = await api.ask(openCitizen, question)
      const options = await api.ask(askBookingOptions, { ...question, query: { minutes: 45 } })
      expect(options.status).toBe(page.status)
      if (page.status === 200) opened.push(citizenId)
    }
    expect(opened.toSorted()).toEqual(ownCitizens(person).filter((id) => looked.has(id)))
  },
  20_000,
)

it.each(oneOfEach)(
  'what a day of the law changes for $name’s citizens rests on rules that are named in words',
  async ({ id }) => {
    const query = { on: '2026-07-01', count: 500 }
    const { body } = await api.ask(foreseeReform, { as: id, query })
    const changes = body.citizens.flatMap((citizen) => citizen.changes)
    const named = changes.flatMap(({ rules }) => rules)
    expect(named.filter((rule) => body.rules[rule] === undefined)).toEqual([])
    const unfounded = changes.filter(
      ({ what, rules, byLaw }) => what.about !== 'group' && byLaw && rules.length === 0,
    )
    expect(unfounded).toEqual([])
  },
  20_000,
)
