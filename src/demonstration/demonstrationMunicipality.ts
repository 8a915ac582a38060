import { addDays, type CalendarDate } from '../law/calendarDate'
import type { Authority } from '../domain/authority'
import type { Availability } from '../domain/availability'
import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenNeeds } from '../domain/citizenNeeds'
import type { Employer } from '../domain/employers/employer'
import type { Person } from '../domain/person'
import type { Room } from '../domain/room'
import { citizenOf } from './citizenOf'
import type { CitizenPlan } from './citizenPlan'
import { demonstrationAuthorities } from './demonstrationAuthorities'
import { demonstrationEmployers } from './demonstrationEmployers'
import { demonstrationHours } from './demonstrationHours'
import { demonstrationNeeds } from './demonstrationNeeds'
import { demonstrationRooms } from './demonstrationRooms'
import { demonstrationStaff } from './demonstrationStaff'
import { fictitiousNumbers } from './fictitiousNumbers'
import { firstMissed } from './firstMissed'
import { furtherRooms } from './furtherRooms'
import { furtherStaff } from './furtherStaff'
import { horizon, withHistory } from './history'
import { random, type Random } from './random'
import { withTalk } from './talkMaker'
import { layOutTown, type Town } from './town'
import { townsfolk } from './townsfolk'
import { withExemption } from './withExemption'
import { withOffers } from './withOffers'

/** How often somebody is told how far it is. */
const step = 100

/** Offers have luck of their own too: the talks are the same with and without them. */
const offersFrom = 500_000

/** How many citizens the staff with a name of their own are there for. */
const usual = 600

/**
 * A made-up municipality with that many citizens, and staff and rooms in step, laid out relative
 * to today; the same every time. `onLaid` is told now and then how many are done. Those with a name of their own are there however few are asked for.
 */
export function demonstrationMunicipality(
  today: CalendarDate,
  inhabitants = usual,
  onLaid: (citizens: number) => void = () => undefined,
): {
  readonly authorities: readonly Authority[]
  readonly people: readonly Person[]
  readonly rooms: readonly Room[]
  readonly citizenFiles: readonly CitizenFile[]
  readonly availabilities: readonly Availability[]
  readonly needs: readonly CitizenNeeds[]
  readonly employers: readonly Employer[]
} {
  const teams = Math.max(Math.ceil(inhabitants / usual), 1)
  const people = [...demonstrationStaff, ...furtherStaff(demonstrationStaff, teams)]
  const rooms = [...demonstrationRooms, ...furtherRooms(demonstrationRooms, teams)]
  const availabilities = demonstrationHours(today, people, rooms)
  const town = layOutTown(people, rooms, availabilities)
  const numbers = fictitiousNumbers()
  const laid = townsfolk(today, random(999), inhabitants).map((plan, index) => {
    // Luck of one's own: nobody's talks change because somebody else is added.
    const luck = random(1000 + index)
    const file = talked(citizenOf(plan, index, today, luck, numbers), plan, today, town, luck)
    if (index % step === 0) onLaid(Math.min(index, inhabitants))
    return { file, plan, luck }
  })
  const employers = demonstrationEmployers(today)
  const staff = { authorities: demonstrationAuthorities, people, employers }
  const citizenFiles = laid.map(({ file, plan, luck }, index) =>
    plan.name === undefined
      ? withOffers(withMoreToDo(file, today, town, luck), today, staff, random(offersFrom + index))
      : file,
  )
  return {
    authorities: demonstrationAuthorities,
    people,
    rooms,
    citizenFiles,
    availabilities,
    needs: demonstrationNeeds(citizenFiles),
    employers,
  }
}

function talked(
  file: CitizenFile,
  plan: CitizenPlan,
  today: CalendarDate,
  town: Town,
  luck: Random,
): CitizenFile {
  switch (plan.talks) {
    case 'none':
      return file
    case 'first-missed':
      return firstMissed(file, today, town, luck)
    case 'kept':
      return withHistory(
        plan.name === undefined && luck.chance(0.2) ? withExemption(file, today, luck) : file,
        today,
        town,
        luck,
      )
  }
}

/** Talks on request, so that the next two weeks look like a working calendar. */
function withMoreToDo(
  file: CitizenFile,
  today: CalendarDate,
  town: Town,
  luck: Random,
): CitizenFile {
  const running = file.benefits.some(({ to }) => to === null)
  if (!running || luck.chance(0.6)) return file
  const on = addDays(today, luck.between(1, horizon - 2))
  const party = file.citizen.unemploymentFund !== null && luck.chance(0.6) ? 'fund' : 'job-centre'
  const kind = party === 'fund' ? 'availability' : 'on-request'
  return withTalk(file, { kind, party, on, status: 'booked' }, town, luck)
}
