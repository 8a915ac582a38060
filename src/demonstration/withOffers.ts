import { assess } from '../law/assess'
import { addDays, earlier, type CalendarDate } from '../law/calendarDate'
import { offerChoices } from '../law/offers/offerChoices'
import { isSupported } from '../law/supportedDates'
import { caseFileOf } from '../domain/caseFileOf'
import type { CitizenFile } from '../domain/citizenFile'
import type { Offer } from '../domain/offers/offer'
import { owns } from '../domain/ownership'
import type { Authority } from '../domain/authority'
import type { Person } from '../domain/person'
import type { Random } from './random'
import { someEmployer } from './someEmployer'

/** How long after a process began an offer may begin, and how far ahead one is planned, in days. */
const [soonest, latest, ahead] = [20, 175, 45]

/**
 * The file with an offer of the running process, of a kind and a length the law lets that citizen
 * have, and with ordinary hours now and then. The fund has proposed some that are to come.
 */
export function withOffers(
  file: CitizenFile,
  today: CalendarDate,
  town: { readonly authorities: readonly Authority[]; readonly people: readonly Person[] },
  random: Random,
): CitizenFile {
  const { process } = assess(caseFileOf(file, null), today, 'enacted')
  if (process === null || random.chance(0.4)) return file
  const from = addDays(process.startedOn, random.between(soonest, latest))
  if (from > addDays(today, ahead) || !isSupported(from)) return file
  const open = offerChoices(caseFileOf(file, null), from, 'enacted').filter(
    ({ refused }) => refused === null,
  )
  const [first] = open
  if (first === undefined) return file
  const { kind, limits } = random.chance(0.5) ? first : random.pick(open)
  const { sector, latestEnd } = random.pick(limits)
  const planned = addDays(from, random.between(13, 80))
  const by = (role: Person['role']) =>
    town.people.find(
      (person) =>
        person.role === role &&
        town.authorities.some((row) => row.id === person.authority && owns(row, file.citizen)),
    )?.id
  const grants = by('caseworker')
  const adviser = from > today && random.chance(0.3) ? by('adviser') : undefined
  if (grants === undefined) return file
  const offer: Offer = {
    id: `${file.citizen.id}-offer`,
    kind,
    from,
    to: latestEnd === null ? planned : earlier(planned, latestEnd),
    sector,
    aim: kind === 'work-placement' ? random.pick(aims) : null,
    latestWorkplace: false,
    extension: null,
    place: sector === null ? null : someEmployer(random),
    hoursPerWeek: random.pick([20, 25, 30, 37]),
    status: adviser === undefined ? 'granted' : 'proposed',
    proposedBy: adviser ?? null,
    decision:
      adviser === undefined
        ? { by: grants, on: earlier(addDays(from, -7), today), because: '' }
        : null,
    result: null,
  }
  const month = addDays(today, -30).slice(0, 7)
  const hours = random.chance(0.2) ? [{ month, hours: random.between(8, 60) }] : []
  return { ...file, offers: [offer], ordinaryHours: hours }
}

const aims = [
  'Butiksassistent',
  'Lagermedarbejder',
  'Kontorassistent',
  'Pædagogmedhjælper',
  'Gartner',
]
