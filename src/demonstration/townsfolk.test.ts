import { describe, expect, it } from 'vitest'
import { caseFileOf } from '../domain/caseFileOf'
import { assess } from '../law/assess'
import type { Assessment } from '../law/assessment'
import { assessBooking } from '../law/assessBooking'
import { ruleCalled } from '../law/ruleBook'
import { insuredSchedules } from '../law/rules/insuredSchedules'
import { uninsuredSchedules } from '../law/rules/uninsuredSchedules'
import { demonstrationMunicipality } from './demonstrationMunicipality'
import { playedPersons } from './demonstrationStaff'
import { rareCases } from './rareCases'

describe.each(['2026-11-23', '2027-06-01', '2028-02-29'])('the people of %s', (today) => {
  const { citizenFiles, people } = demonstrationMunicipality(today)
  const here = citizenFiles.filter(({ citizen }) => citizen.municipality === '0999')
  const cases = here.map((file) => ({ file, caseFile: caseFileOf(file, null) }))
  const running = cases.map(({ caseFile }) => assess(caseFile, today, 'enacted'))
  const ended = cases.flatMap(({ caseFile }) =>
    caseFile.benefits.flatMap(({ to }) =>
      to !== null && to < today ? [assess(caseFile, to, 'enacted')] : [],
    ),
  )

  it('are in a process of every version there has been, in every group it covers', () => {
    const versions = [...insuredSchedules, ...uninsuredSchedules].filter(({ rule }) => {
      const from = ruleCalled(rule).enacted?.from ?? ''
      return from < today
    })
    const expected = versions.flatMap(({ rule, groups }) =>
      groups.map((group) => `${rule} ${group}`),
    )
    const found = new Set(running.flatMap(versionOf))
    expect(expected.filter((version) => !found.has(version))).toEqual([])
  })

  it('have older processes behind them, on other benefits too', () => {
    expect(ended.length).toBeGreaterThan(30)
    expect(new Set(ended.map(({ process }) => process?.benefit)).size).toBeGreaterThan(4)
    expect(new Set(ended.flatMap(versionOf)).size).toBeGreaterThan(10)
  })

  it('have talks due after six months, some held and some not', () => {
    const later = running.flatMap(({ conversations }) => conversations.later)
    const statuses = new Set(later.map(({ rules, status }) => `${rules[0]} ${status}`))
    expect(statuses).toContain('contact.sixteen-months held')
    expect(statuses).toContain('contact.sixteen-months open')
  })

  it('have exemptions of every kind, beside those that are named for one', () => {
    const kinds = citizenFiles.slice(rareCases.length).flatMap(({ exemptions }) => exemptions)
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(
      new Set(['less-intensive', 'one-in-four', 'pause', 'digital-post']),
    )
    const waived = running.filter(({ conversations }) =>
      conversations.required.some(({ status }) => status === 'waived'),
    )
    expect(waived.length).toBeGreaterThan(10)
  })

  it('are in the trials to come, marked as expected or as without effect yet', () => {
    const trials = cases.filter(({ file }) =>
      file.benefits.some(({ trial }) => trial !== null && trial !== 'fund-2020'),
    )
    const marks = trials.map(({ caseFile }) => {
      const { responsible, notices } = assess(caseFile, today, 'enacted')
      const expected = responsible?.rules.some((rule) => ruleCalled(rule).expected)
      return expected === true || notices.some(({ code }) => code === 'trial-without-effect')
    })
    expect(marks.length).toBeGreaterThan(1)
    expect(marks).not.toContain(false)
  })

  it('meet in talks that were lawful on their day, all but the one that shows what is not', () => {
    const unlawful = cases.flatMap(({ file, caseFile }) =>
      caseFile.conversations
        .filter((talk) => {
          const rest = caseFile.conversations.filter(({ id }) => id !== talk.id)
          const day = { ...caseFile, conversations: rest }
          const { mayBook, form } = assessBooking(day, talk, talk.on, 'enacted')
          return !mayBook.allowed || !form?.allowed.includes(talk.form)
        })
        .map(({ on }) => `${file.citizen.name} ${on < today ? 'then' : 'to come'}`),
    )
    expect(unlawful).toEqual(['Frida Førstegang-Udeblev to come'])
  })

  it('have enough people to meet: nobody holds more than six talks a day', () => {
    const days = citizenFiles
      .flatMap(({ conversations }) => conversations)
      .map(({ caseworker, start }) => `${caseworker} ${start.slice(0, 10)}`)
    const busiest = Math.max(...timesOfEach(days))
    expect(busiest).toBeLessThanOrEqual(6)
    const hold = people.filter(({ role }) => role !== 'team-leader')
    expect(here.length / hold.length).toBeLessThan(60)
  })

  it('offer eight of those who work there to be, all of them people of the town', () => {
    expect(playedPersons.size).toBe(8)
    const ids = people.map(({ id }) => id)
    expect([...playedPersons].filter((id) => !ids.includes(id))).toEqual([])
  })
})

function versionOf({ process, conversations: { required, none } }: Assessment): string[] {
  const rule = required[0]?.rules[0] ?? none?.rules[0]
  return rule === undefined ? [] : [`${rule} ${process?.targetGroup}`]
}

function timesOfEach(rows: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1)
  return [...counts.values()]
}
