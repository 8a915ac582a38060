import { agreementNotes } from '../domain/agreementNotes'
import { assessCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { lawTouches } from '../domain/day/lawTouches'
import { nextLawDay } from '../domain/day/nextLawDay'
import { tasksAbout, type TasksAbout } from '../domain/day/tasksAbout'
import type { Note } from '../domain/note'
import type { Person } from '../domain/person'
import { holderOf } from '../domain/plan/holderOf'
import { referralOf, type Referral } from '../domain/referral'
import type { CalendarDate } from '../law/calendarDate'
import type { Assessment } from '../law/assessment'
import type { View } from '../store/store'

/** How many files are taken in at once; others are answered in between. */
const batch = 200

/** A citizen with everything that waits, as far as the file says it. */
export interface CitizenOfDay extends TasksAbout {
  readonly citizen: { readonly id: string; readonly name: string }
  /** Nobody at the authority holds the citizen’s talks. */
  readonly nobodys: boolean
  /** What was agreed for a day in the authority’s own talks. */
  readonly agreements: readonly Note[]
  /** The law that comes next answers otherwise of the citizen. */
  readonly lawTouches: boolean
  readonly assessment: Assessment
}

interface Seen {
  readonly today: CalendarDate
  readonly centre: string
  readonly holder: string | null
  /** Null while nobody who holds the citizen has asked. */
  readonly found: Omit<CitizenOfDay, 'nobodys'> | null
}

/** By the state of a citizen, then by authority. */
const known = new WeakMap<object, Map<string, Seen>>()

/**
 * Somebody’s own citizens, and those nobody of the authority has, each with what waits. A citizen is
 * looked at again the next day, and when facts, talks or the freedoms of the job centre have changed;
 * one with a referral that is not accepted each time, as what is said of it changes neither.
 */
export async function citizensOfDay(
  { person, authority }: { readonly person: Person; readonly authority: Authority },
  today: CalendarDate,
  view: View,
): Promise<CitizenOfDay[]> {
  const centres = new Map(
    (await view.authorities()).map((one) => [one.municipality, { one, text: JSON.stringify(one) }]),
  )
  const staff = new Set((await view.peopleOf(authority.id)).map(({ id }) => id))
  const lawDay = nextLawDay(today)
  const isNobodys = (holder: string | null) => holder === null || !staff.has(holder)
  const isMine = (holder: string | null) => holder === person.id || isNobodys(holder)
  const heads = await view.citizenHeadsOf(authority)
  const seenOf = (state: object, municipality: string) => {
    const seen = known.get(state)?.get(authority.id)
    const centre = centres.get(municipality)?.text ?? ''
    return seen?.today === today && seen.centre === centre ? seen : undefined
  }
  const unknown = heads.filter(({ state, municipality }) => {
    const seen = seenOf(state, municipality)
    return seen === undefined || (isMine(seen.holder) && seen.found === null)
  })
  const referred = new Map<string, Seen>()
  for (let start = 0; start < unknown.length; start += batch) {
    const some = new Map(unknown.slice(start, start + batch).map((head) => [head.id, head]))
    for (const file of await view.citizenFiles([...some.keys()])) {
      const { id, name, municipality } = file.citizen
      const state = some.get(id)?.state ?? file
      const centre = centres.get(municipality)
      const holder = holderOf(file.conversations, authority.id)
      const seen = { today, centre: centre?.text ?? '', holder }
      const keep = (found: Seen['found']) => {
        if (found !== null && isOpen(referralOf(file))) {
          referred.set(id, { ...seen, found })
          return
        }
        const rows = known.get(state) ?? new Map<string, Seen>()
        known.set(state, rows.set(authority.id, { ...seen, found }))
      }
      if (!isMine(holder)) keep(null)
      else {
        const citizen = assessCitizen(file, centre?.one ?? null, today)
        const { caseFile, assessment } = citizen
        keep({
          citizen: { id, name },
          ...tasksAbout(citizen, authority),
          agreements: agreementNotes(file.conversations, authority.id),
          lawTouches: lawDay !== null && lawTouches(caseFile, lawDay, authority.kind),
          assessment,
        })
      }
    }
  }
  return heads.flatMap(({ id, state, municipality }) => {
    const seen = referred.get(id) ?? seenOf(state, municipality)
    return seen?.found && isMine(seen.holder)
      ? [{ ...seen.found, nobodys: isNobodys(seen.holder) }]
      : []
  })
}

function isOpen(referral: Referral | null): boolean {
  return referral !== null && referral.state !== 'accepted'
}
