import { expect, it } from 'vitest'
import { askBookingOptions, openCitizen, searchCitizens } from '../contract/operations'
import { demonstrationMunicipality } from '../demonstration/demonstrationMunicipality'
import type { Person } from '../domain/person'
import { owns } from '../domain/ownership'
import { openApi } from './openApi'

const seed = demonstrationMunicipality('2026-11-23')
const api = openApi({ now: '2026-11-23T08:00:00Z', seed })

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
  '$name can open every one of them and ask about a talk, and nobody else',
  async (person) => {
    const opened = []
    for (const { citizen } of seed.citizenFiles) {
      const question = { as: person.id, params: { citizenId: citizen.id } }
      const page = await api.ask(openCitizen, question)
      const options = await api.ask(askBookingOptions, { ...question, query: { minutes: 45 } })
      expect(options.status).toBe(page.status)
      if (page.status === 200) opened.push(citizen.id)
    }
    expect(opened.toSorted()).toEqual(ownCitizens(person))
  },
  20_000,
)
