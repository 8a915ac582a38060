import { assess } from '../law/assess'
import { addDays, earlier, type CalendarDate } from '../law/calendarDate'
import { offerChoices } from '../law/offers/offerChoices'
import { isSupported } from '../law/supportedDates'
import { caseFileOf } from '../domain/caseFileOf'
import type { Employer } from '../domain/employers/employer'
import type { CitizenFile } from '../domain/citizenFile'
import { employerKinds } from '../domain/offers/employerKinds'
import type { Offer } from '../domain/offers/offer'
import { noTicks } from '../domain/offers/ticksAfter'
import { employerChecks } from '../law/offers/employerChecks'
import { owns } from '../domain/ownership'
import type { Authority } from '../domain/authority'
import type { Person } from '../domain/person'
import type { Random } from './random'

/** How long after a process began an offer may begin, and how far ahead one is planned, in days. */
const [soonest, latest, ahead] = [20, 175, 45]

/**
 * The file with an offer of the running process, of a kind and a length the law lets that citizen
 * have, and with ordinary hours now and then. The fund has proposed some that are to come.
 */
export function withOffers(
  file: CitizenFile,
  today: CalendarDate,
  town: {
    readonly authorities: readonly Authority[]
    readonly people: readonly Person[]
    readonly employers: readonly Employer[]
  },
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
  const at = employerFor({ kind, sector }, file, town, random)
  const decidedOn = earlier(addDays(from, -7), today)
  const tick = { by: grants, on: decidedOn }
  const isGranted = adviser === undefined
  const isChecked = isGranted && employerChecks.kinds.includes(kind) && random.chance(0.8)
  const offer: Offer = {
    id: `${file.citizen.id}-offer`,
    kind,
    from,
    to: latestEnd === null ? planned : earlier(planned, latestEnd),
    sector,
    aim: kind === 'work-placement' ? random.pick(aims) : null,
    latestWorkplace: false,
    extension: null,
    // The fund writes a company’s name and number: the municipality knows it as an employer.
    place: isGranted || at === null ? null : `${at.name}, CVR ${at.cvr}`,
    employer: isGranted ? (at?.id ?? null) : null,
    responsible: isGranted ? (at?.contacts[0]?.name ?? null) : null,
    ticks: isChecked ? { ratio: tick, extra: tick } : noTicks,
    hoursPerWeek: random.pick([20, 25, 30, 37]),
    status: isGranted ? 'granted' : 'proposed',
    proposedBy: adviser ?? null,
    decision: isGranted ? { by: grants, on: decidedOn, because: '' } : null,
    result: null,
  }
  const month = addDays(today, -30).slice(0, 7)
  const hours = random.chance(0.2) ? [{ month, hours: random.between(8, 60) }] : []
  return { ...file, offers: [offer], ordinaryHours: hours }
}

/** One that is open, of the citizen’s municipality and of that sector; null where the kind is at none. */
function employerFor(
  { kind, sector }: Pick<Offer, 'kind' | 'sector'>,
  { citizen }: CitizenFile,
  town: { readonly authorities: readonly Authority[]; readonly employers: readonly Employer[] },
  random: Random,
): Employer | null {
  if (!employerKinds.includes(kind)) return null
  const centre = town.authorities.find(({ municipality }) => municipality === citizen.municipality)
  const open = town.employers.filter(
    (row) =>
      row.authority === centre?.id &&
      row.state === 'open' &&
      (sector === null || row.sector === sector),
  )
  return open.length === 0 ? null : random.pick(open)
}

const aims = [
  'Butiksassistent',
  'Lagermedarbejder',
  'Kontorassistent',
  'Pædagogmedhjælper',
  'Gartner',
]
