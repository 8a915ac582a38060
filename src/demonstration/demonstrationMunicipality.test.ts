import { describe, expect, it } from 'vitest'
import { assessCitizen } from '../domain/assessCitizen'
import { caseFileOf } from '../domain/caseFileOf'
import { dateOf, startOfDay } from '../domain/instant'
import { isPublicHoliday } from '../domain/isPublicHoliday'
import { occupiesTime, overlap, resourcesOf } from '../domain/occupancy'
import { owns } from '../domain/ownership'
import { daysBetween, isCalendarDate } from '../law/calendarDate'
import { caseFaults } from '../law/caseFaults'
import { targetGroups } from '../law/caseFile'
import { demonstrationMunicipality } from './demonstrationMunicipality'

const days = [
  '2026-10-25',
  '2026-11-22',
  '2026-11-23',
  '2026-12-25',
  '2026-12-31',
  '2027-01-01',
  '2028-02-29',
]

describe.each(days)('the made-up municipality on %s', (today) => {
  const town = demonstrationMunicipality(today)
  const { authorities, people, rooms, citizenFiles } = town
  const here = citizenFiles.filter(({ citizen }) => citizen.municipality === '0999')
  const talks = citizenFiles.flatMap(({ conversations }) => conversations)
  const ended = talks.filter(({ status }) => status !== 'booked')
  const assessed = citizenFiles.map((file) => assessCitizen(file, null, today))

  it('is the same every time', () => {
    expect(demonstrationMunicipality(today)).toEqual(town)
  }, 20_000)

  it('has 600 citizens of its own, in all thirteen target groups', () => {
    expect(here).toHaveLength(600)
    const groups = new Set(
      here.flatMap(({ benefits }) =>
        benefits.filter(({ to }) => to === null).map(({ targetGroup }) => targetGroup),
      ),
    )
    expect(targetGroups.filter((group) => !groups.has(group))).toEqual([])
  })

  it('gives nobody a number a person could have, and nobody the same twice', () => {
    const numbers = citizenFiles.map(({ citizen }) => citizen.civilRegistrationNumber)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const { citizen } of citizenFiles) {
      const [year = '', month, day] = citizen.birthDate.split('-')
      const marked = `${Number(day) + 60}${month}${year.slice(2)}`
      expect(citizen.civilRegistrationNumber).toMatch(new RegExp(`^${marked}-\\d{4}$`))
      expect(isCalendarDate(citizen.birthDate)).toBe(true)
    }
  })

  it('has no id twice', () => {
    const ids = [
      authorities,
      people,
      rooms,
      citizenFiles.map(({ citizen }) => citizen),
      talks,
      citizenFiles.flatMap(({ benefits }) => benefits),
    ].map((rows) => rows.map(({ id }) => id))
    for (const list of ids) expect(new Set(list).size).toBe(list.length)
  })

  it('holds no case the law calls contradictory', () => {
    expect(citizenFiles.flatMap((file) => caseFaults(caseFileOf(file, null)))).toEqual([])
  })

  it('has nobody and no room in two talks at once', () => {
    const busy = talks
      .filter(({ status }) => occupiesTime(status))
      .flatMap((talk) => resourcesOf(talk).map(({ kind, id }) => ({ who: `${kind} ${id}`, talk })))
    const twice = busy.filter((one, index) =>
      busy.slice(index + 1).some((other) => one.who === other.who && overlap(one.talk, other.talk)),
    )
    expect(twice.map(({ who, talk }) => `${who} ${talk.start}`)).toEqual([])
  })

  it('lets only an authority’s own people and rooms talk with its own citizens', () => {
    const strange = citizenFiles.flatMap(({ citizen, conversations }) =>
      conversations.filter((talk) => {
        const authority = authorities.find(({ id }) => id === talk.authority)
        const person = people.find(({ id }) => id === talk.caseworker)
        const room = rooms.find(
          ({ id }) => talk.meeting.kind === 'room' && id === talk.meeting.room,
        )
        return (
          !authority ||
          authority.kind !== talk.party ||
          talk.citizen !== citizen.id ||
          person?.authority !== authority.id ||
          (talk.meeting.kind === 'room' && room?.authority !== authority.id) ||
          !owns(authority, citizen)
        )
      }),
    )
    expect(strange).toEqual([])
  })

  it('has every talk on a working day, ended before today and booked from today', () => {
    const now = startOfDay(today)
    expect(talks.filter(({ start }) => isPublicHoliday(dateOf(start)))).toEqual([])
    expect(ended.filter(({ status, end }) => status !== 'cancelled' && end > now)).toEqual([])
    const left = talks.filter(({ status, start }) => status === 'booked' && start < now)
    expect(left).toEqual([])
  })

  it('has an outcome for every talk that ended, and for no other', () => {
    for (const { status, outcome } of ended) expect(outcome?.status).toBe(status)
    const booked = talks.filter(({ status }) => status === 'booked')
    expect(booked.filter(({ outcome }) => outcome !== null)).toEqual([])
    const cancelled = ended.filter(({ status }) => status === 'cancelled')
    expect(cancelled.filter(({ outcome }) => outcome?.cancelledBy === null)).toEqual([])
  })

  it('has talks of every kind of outcome, and citizens with several benefits', () => {
    expect(new Set(talks.map(({ status }) => status)).size).toBe(4)
    expect(citizenFiles.some(({ benefits }) => benefits.length > 1)).toBe(true)
    expect(talks.filter(({ status }) => status === 'held').length).toBeGreaterThan(60)
  })

  it('has bookings for everybody who holds talks, in both weeks ahead at each authority', () => {
    const booked = talks
      .filter(({ status }) => status === 'booked')
      .map(({ authority, caseworker, start }) => {
        const week = Math.floor(daysBetween(today, dateOf(start)) / 7)
        return { caseworker, at: `${authority} in week ${week}` }
      })
    const hold = people.filter(({ role }) => role !== 'team-leader')
    const idle = hold.filter(({ id }) => !booked.some(({ caseworker }) => caseworker === id))
    expect(idle.map(({ id }) => id)).toEqual([])
    const weeks = new Set(
      hold.flatMap(({ authority }) => [`${authority} in week 0`, `${authority} in week 1`]),
    )
    expect([...weeks].filter((week) => !booked.some(({ at }) => at === week))).toEqual([])
  })

  it('has talks that were held after all, when the first try was missed or cancelled', () => {
    const again = citizenFiles.filter(({ conversations }) =>
      conversations.some(
        (failed, index) =>
          (failed.status === 'missed' || failed.status === 'cancelled') &&
          conversations.slice(index + 1).some(({ status }) => status === 'held'),
      ),
    )
    expect(again.length).toBeGreaterThan(3)
  })

  it('marks one booking as no longer lawful, and that one can be mended', () => {
    const marked = assessed.flatMap(({ file, unlawful }) =>
      unlawful.map(({ mend }) => `${file.citizen.name}: ${mend}`),
    )
    expect(marked).toEqual(['Frida Førstegang-Udeblev: change-form'])
  })

  it('gives everybody an assessment, and a first day that is not to come', () => {
    for (const { file, assessment } of assessed) {
      expect(assessment.asOf).toBe(today)
      for (const { from } of file.benefits) expect(daysBetween(from, today)).toBeGreaterThan(0)
    }
  })
})

describe('what is made up', () => {
  const { authorities, citizenFiles, people } = demonstrationMunicipality('2026-11-23')

  it('is no municipality there is', () => {
    const municipalities = authorities.flatMap(({ municipality }) => municipality ?? [])
    expect(municipalities).toEqual(['0999', '0998'])
    const names = authorities.filter(({ kind }) => kind === 'job-centre').map(({ name }) => name)
    expect(names).toEqual(['Jobcenter Eksempelby', 'Jobcenter Nabosted'])
  })

  it('is no recognised unemployment fund', () => {
    const recognised =
      /3F|ASE|Akademikernes|Business Danmark|BUPL|Børne- og Ungdomspædagog|CA\b|DANA|Det Faglige Hus|DSA|El-faget|FOA|FTF|Frie|HK|IAK|Journalistik|Krifa|Kristelig|Lærernes|Ledernes|Lederne|Magistrenes|Metal|Min A-kasse|NNF|Nærings|Socialpædagog|Teknikernes|Fag og Arbejde|Byggefagene/i
    const funds = authorities.filter(({ kind }) => kind === 'fund').map(({ name }) => name)
    expect(funds.length).toBeGreaterThan(0)
    expect(funds.filter((name) => recognised.test(name))).toEqual([])
  })

  it('has telephone numbers nobody can have', () => {
    const phones = citizenFiles.flatMap(({ citizen }) => citizen.phone ?? [])
    expect(phones.filter((phone) => !/^00( \d\d){3}$/.test(phone))).toEqual([])
  })

  it('has citizens of every fund and job centre with people', () => {
    for (const authority of authorities.filter(({ id }) =>
      people.some((person) => person.authority === id),
    ))
      expect(citizenFiles.some(({ citizen }) => owns(authority, citizen))).toBe(true)
  })
})
