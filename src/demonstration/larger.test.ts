import { expect, it } from 'vitest'
import { overlap, occupiesTime, resourcesOf } from '../domain/occupancy'
import { demonstrationMunicipality } from './demonstrationMunicipality'

const today = '2026-11-23'
const usual = demonstrationMunicipality(today)
const larger = demonstrationMunicipality(today, 2000)
const here = ({ citizenFiles }: typeof usual) =>
  citizenFiles.filter(({ citizen }) => citizen.municipality === '0999')

it('has as many citizens as asked for, those with a name of their own first', () => {
  expect(here(larger)).toHaveLength(2000)
  const named = (town: typeof usual) =>
    town.citizenFiles.slice(0, 25).map(({ citizen }) => [citizen.id, citizen.name])
  expect(named(larger)).toEqual(named(usual))
  for (const few of [22, 23, 100, 601])
    expect(here(demonstrationMunicipality(today, few))).toHaveLength(few)
})

// Laying out two thousand takes seconds on a busy machine.
it('is the same every time', { timeout: 30_000 }, () => {
  expect(demonstrationMunicipality(today, 2000)).toEqual(larger)
})

it('has nobody’s number or id twice', () => {
  const { citizenFiles, people, rooms } = larger
  for (const names of [
    citizenFiles.map(({ citizen }) => citizen.civilRegistrationNumber),
    citizenFiles.map(({ citizen }) => citizen.id),
    people.map(({ id }) => id),
    rooms.map(({ id }) => id),
  ])
    expect(new Set(names).size).toBe(names.length)
  const numbers = citizenFiles.map(({ citizen }) => citizen.civilRegistrationNumber)
  expect(numbers.filter((number) => !/^[6-9]\d{5}-\d{4}$/.test(number))).toEqual([])
})

it('has calendars that hold: nobody twice at once, nobody more than six talks a day', () => {
  const talks = larger.citizenFiles.flatMap(({ conversations }) => conversations)
  const busy = new Map<string, typeof talks>()
  for (const talk of talks.filter(({ status }) => occupiesTime(status)))
    for (const { kind, id } of resourcesOf(talk)) {
      const day = `${kind} ${id} ${talk.start.slice(0, 10)}`
      busy.set(day, [...(busy.get(day) ?? []), talk])
    }
  expect(busy.size).toBeGreaterThan(3000)
  const twice = [...busy].filter(([, held]) =>
    held.some((one, index) => held.slice(index + 1).some((other) => overlap(one, other))),
  )
  expect(twice.map(([day]) => day)).toEqual([])
  const full = [...busy].filter(([day, held]) => day.startsWith('caseworker') && held.length > 6)
  expect(full.map(([day]) => day)).toEqual([])
})
