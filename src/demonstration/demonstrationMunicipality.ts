import { addDays, type CalendarDate } from '../law/calendarDate'
import type { Authority } from '../domain/authority'
import type { CitizenFile } from '../domain/citizenFile'
import type { Person } from '../domain/person'
import type { Room } from '../domain/room'
import { citizenOf } from './citizenOf'
import type { CitizenPlan } from './citizenPlan'
import { commonCases } from './commonCases'
import { demonstrationAuthorities } from './demonstrationAuthorities'
import { demonstrationRooms } from './demonstrationRooms'
import { demonstrationStaff } from './demonstrationStaff'
import { firstMissed } from './firstMissed'
import { horizon, withHistory } from './history'
import { random as randomFrom, type Random } from './random'
import { neighbours, rareCases } from './rareCases'
import { withTalk } from './talkMaker'
import { layOutTown, type Town } from './town'

/** A made-up municipality with 120 citizens, laid out relative to today; the same every time. */
export function demonstrationMunicipality(today: CalendarDate): {
  readonly authorities: readonly Authority[]
  readonly people: readonly Person[]
  readonly rooms: readonly Room[]
  readonly citizenFiles: readonly CitizenFile[]
} {
  const random = randomFrom(999)
  const town = layOutTown(random)
  const plans = [...rareCases, ...commonCases(random), ...neighbours]
  const files = plans.map((plan, index) => {
    const file = citizenOf(plan, index, today, random)
    return talked(file, plan, today, town, random)
  })
  return {
    authorities: demonstrationAuthorities,
    people: demonstrationStaff,
    rooms: demonstrationRooms,
    citizenFiles: busyFortnight(files, plans, today, town, random),
  }
}

function talked(
  file: CitizenFile,
  { talks }: CitizenPlan,
  today: CalendarDate,
  town: Town,
  random: Random,
): CitizenFile {
  switch (talks) {
    case 'none':
      return file
    case 'first-missed':
      return firstMissed(file, today, town, random)
    case 'kept':
      return withHistory(file, today, town, random)
  }
}

/** Talks on request, so that everybody's next two weeks look like a working calendar. */
function busyFortnight(
  files: readonly CitizenFile[],
  plans: readonly CitizenPlan[],
  today: CalendarDate,
  town: Town,
  random: Random,
): CitizenFile[] {
  return files.map((file, index) => {
    const running = file.benefits.some(({ to }) => to === null)
    const common = plans[index]?.name === undefined
    if (!common || !running || random.chance(0.1)) return file
    const on = addDays(today, random.between(1, horizon - 2))
    const party =
      file.citizen.unemploymentFund !== null && random.chance(0.6) ? 'fund' : 'job-centre'
    const kind = party === 'fund' ? 'availability' : 'on-request'
    return withTalk(file, { kind, party, on, status: 'booked' }, town, random)
  })
}
