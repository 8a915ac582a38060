import { expect, it } from 'vitest'
import type { Tally } from '../contract/timeliness'
import { openCounted, openTimeliness } from '../contract/timelinessOperations'
import { demonstrationMunicipality } from '../demonstration/demonstrationMunicipality'
import type { Authority } from '../domain/authority'
import { caseFileOf } from '../domain/caseFileOf'
import type { CitizenFile } from '../domain/citizenFile'
import { owns } from '../domain/ownership'
import { assess } from '../law/assess'
import type { Requirement } from '../law/assessment'
import { addDays } from '../law/calendarDate'
import { openApi } from './openApi'

const today = '2026-11-23'
const seed = demonstrationMunicipality(today)

/** What is known at the end of a day about one citizen: what somebody would write on a slip of paper. */
interface Slip {
  readonly measure: string
  readonly month: string
  readonly group: string
  /** `all`, and the party whose talks they are. */
  readonly of: readonly string[]
  readonly is: 'kept' | 'missed' | 'exempt'
  readonly who: string
}

/**
 * The second count. It knows nothing of processes and last days: it lives through every day, asks
 * the law each evening, and writes a slip when something is over.
 */
function slipsOf(file: CitizenFile, authority: Authority): Slip[] {
  const centre = seed.authorities.find(
    ({ municipality }) => municipality === file.citizen.municipality,
  )
  const facts = caseFileOf(file, centre ?? null)
  const staff = seed.people.filter((one) => one.authority === authority.id).map(({ id }) => id)
  const talks = file.conversations
    .filter((talk) => talk.authority === authority.id && talk.status !== 'cancelled')
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const last = talks.at(-1)?.caseworker ?? ''
  const who = staff.includes(last) ? last : 'nobody'
  const slips: Slip[] = []
  const firsts = new Set<string>()
  const freed = new Map<string, number>()
  for (let day = '2025-06-01'; day < today; day = addDays(day, 1)) {
    if (!file.benefits.some(({ from, to }) => from <= day && (to === null || day <= to))) continue
    const law = assess(facts, day, 'enacted')
    const { process, responsible } = law
    if (process === null || day >= process.sixMonths) continue
    const { required } = law.conversations
    const about = { month: day.slice(0, 7), group: process.targetGroup ?? 'none', who }
    const first = required[0]
    if (first && first.dueBy === day && !firsts.has(process.startedOn)) {
      firsts.add(process.startedOn)
      const is = first.status === 'held' ? 'kept' : first.status === 'waived' ? 'exempt' : 'missed'
      slips.push({ ...about, measure: 'first-talk', of: ['all', first.party], is })
    }
    for (const row of required.filter(({ dueBy, status }) => dueBy === day && status === 'waived'))
      freed.set(keyOf(process.startedOn, row), 1 + (freed.get(keyOf(process.startedOn, row)) ?? 0))
    const reform = required.filter(({ rules }) =>
      rules.some((rule) => rule === 'contact.insured.2026' || rule === 'contact.close.2026'),
    )
    const ownTalks = reform.filter(({ party }) => party === authority.kind)
    const sixMonthsOver = addDays(day, 1) === process.sixMonths
    const referred = file.benefits.some(({ referredToJobCentre }) => referredToJobCentre !== null)
    const fundOver = responsible?.party === 'fund' && responsible.until === day && !referred
    if (ownTalks.length > 0 && (authority.kind === 'fund' ? fundOver : sixMonthsOver)) {
      const is = ownTalks.every(({ status }) => status === 'held') ? 'kept' : 'missed'
      slips.push({ ...about, measure: 'three-in-four', of: ['all', authority.kind], is })
    }
    if (!sixMonthsOver) continue
    for (const of of ['all', 'fund', 'job-centre']) {
      const rows = required.filter(({ party }) => of === 'all' || party === of)
      if (rows.length === 0) continue
      const owed = (row: Requirement): number =>
        rows.filter((other) => keyOf('', other) === keyOf('', row)).length -
        Math.max(freed.get(keyOf(process.startedOn, row)) ?? 0, 0)
      const kinds = new Map(rows.map((row) => [keyOf('', row), row]))
      const short = [...kinds.values()].some(
        (row) =>
          rows.filter((other) => keyOf('', other) === keyOf('', row) && other.status === 'held')
            .length < owed(row),
      )
      const none = [...kinds.values()].every((row) => owed(row) <= 0)
      slips.push({
        ...about,
        measure: 'six-months',
        of: [of],
        is: none ? 'exempt' : short ? 'missed' : 'kept',
      })
    }
  }
  return slips
}

function keyOf(startedOn: string, { party, kind }: Requirement): string {
  return `${startedOn} ${party} ${kind}`
}

const said = ({ kept, missed, exempt }: Tally) => `${kept} ${missed} ${exempt}`
const counted = (slips: readonly Slip[]) =>
  (['kept', 'missed', 'exempt'] as const)
    .map((is) => slips.filter((slip) => slip.is === is).length)
    .join(' ')

const nobodyDue = '0 0 0'

it.each(['agnete', 'finn'])(
  'the figures %s sees are those somebody would count by hand, whole and divided',
  async (as) => {
    const person = seed.people.find(({ id }) => id === as)
    const authority = seed.authorities.find(({ id }) => id === person?.authority)
    if (!authority) throw new Error(`${as} works nowhere`)
    const slips = seed.citizenFiles
      .filter(({ citizen }) => owns(authority, citizen))
      .flatMap((file) => slipsOf(file, authority))
    const api = openApi({ now: `${today}T08:00:00Z`, seed })
    for (const [party, months] of [
      ['all', 12],
      ['fund', 12],
      ['job-centre', 6],
    ] as const) {
      const query = { months, ...(party !== 'all' && { party }) }
      const { body } = await api.ask(openTimeliness, { as, query })
      for (const { measure, total, ...figures } of body.measures) {
        const all = slips.filter(
          (slip) => slip.measure === measure && slip.month >= body.from.slice(0, 7),
        )
        const own = all.filter(({ of }) => of.includes(party))
        expect(said(total)).toBe(counted(own))
        const divided = (by: 'month' | 'group' | 'who') =>
          Object.fromEntries(
            [...new Set(own.map((slip) => slip[by]))].map((name) => [
              name,
              counted(own.filter((slip) => slip[by] === name)),
            ]),
          )
        const shown = (rows: readonly (readonly [string, Tally])[]) =>
          Object.fromEntries(
            rows
              .map(([name, tally]) => [name, said(tally)])
              .filter(([, text]) => text !== nobodyDue),
          )
        expect(shown(figures.months.map((row) => [row.month, row.tally]))).toEqual(divided('month'))
        expect(shown(figures.groups.map((row) => [row.group ?? 'none', row.tally]))).toEqual(
          divided('group'),
        )
        expect(
          shown(figures.caseworkers.map((row) => [row.person ?? 'nobody', row.tally])),
        ).toEqual(divided('who'))
        for (const row of figures.parties)
          expect(said(row.tally)).toBe(counted(all.filter(({ of }) => of.includes(row.party))))
        const { body: behind } = await api.ask(openCounted, {
          as,
          query: { ...query, measure, result: 'missed', count: 1000 },
        })
        expect(behind.rows).toHaveLength(total.missed)
        expect(behind.total).toBe(total.missed)
      }
    }
    expect(slips.filter(({ is }) => is === 'missed').length).toBeGreaterThan(30)
  },
  60_000,
)
