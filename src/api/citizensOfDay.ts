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
import { eachFile } from './eachFile'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

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
  readonly holder: string | null
  /** Null while nobody who holds the citizen has asked. */
  readonly found: Omit<CitizenOfDay, 'nobodys'> | null
}

const before = seenBefore<Seen>()

/**
 * Somebody’s own citizens, and those nobody of the authority has, each with what waits. One with a
 * referral that is not accepted is looked at each time, as what is said of it changes neither facts
 * nor talks.
 */
export async function citizensOfDay(
  { person, authority }: { readonly person: Person; readonly authority: Authority },
  today: CalendarDate,
  view: View,
): Promise<CitizenOfDay[]> {
  const from = await standpoint(authority.id, today, view)
  const staff = new Set((await view.peopleOf(authority.id)).map(({ id }) => id))
  const lawDay = nextLawDay(today)
  const isNobodys = (holder: string | null) => holder === null || !staff.has(holder)
  const isMine = (holder: string | null) => holder === person.id || isNobodys(holder)
  const heads = await view.citizenHeadsOf(authority)
  const unknown = heads.filter((head) => {
    const seen = before.get(head, from)
    return seen === undefined || (isMine(seen.holder) && seen.found === null)
  })
  const referred = new Map<string, Seen>()
  await eachFile(unknown, view, (file, head) => {
    const { id, name } = file.citizen
    const holder = holderOf(file, authority.id)
    if (!isMine(holder)) {
      before.keep(head, from, { holder, found: null })
      return
    }
    const citizen = assessCitizen(file, from.centreOf(head.municipality), today)
    const { caseFile, assessment } = citizen
    const found = {
      citizen: { id, name },
      ...tasksAbout(citizen, authority),
      agreements: agreementNotes(file, authority.id),
      lawTouches: lawDay !== null && lawTouches(caseFile, lawDay, authority.kind),
      assessment,
    }
    if (isOpen(referralOf(file))) referred.set(id, { holder, found })
    else before.keep(head, from, { holder, found })
  })
  return heads.flatMap((head) => {
    const seen = referred.get(head.id) ?? before.get(head, from)
    return seen?.found && isMine(seen.holder)
      ? [{ ...seen.found, nobodys: isNobodys(seen.holder) }]
      : []
  })
}

function isOpen(referral: Referral | null): boolean {
  return referral !== null && referral.state !== 'accepted'
}
