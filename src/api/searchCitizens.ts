import type { CitizenRow, CitizenSearch } from '../contract/citizen'
import type { searchCitizens } from '../contract/operations'
import { assessCitizen } from '../domain/assessCitizen'
import type { CitizenFile } from '../domain/citizenFile'
import { digitsOf } from '../domain/civilRegistrationNumber'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import type { Handler } from './asked'
import { citizenRow } from './citizenRow'

export const answerSearchCitizens: Handler<typeof searchCitizens> = async (asked, view) => {
  const { authority, body, now } = asked
  const files = await view.citizenFilesOf(authority)
  const found = files.filter((file) => matches(file, body.text))
  const rows = await Promise.all(
    found.map(async (file) => {
      const jobCentre = await view.jobCentreOf(file.citizen.municipality)
      return citizenRow(assessCitizen(file, jobCentre, dateOf(now)))
    }),
  )
  const ordered = rows.toSorted(orders[body.order])
  return { ok: true, body: { total: rows.length, rows: ordered.slice(0, body.limit) } }
}

/** Every word must begin a part of the name; digits are compared with the number. */
function matches({ citizen }: CitizenFile, text: string): boolean {
  const digits = digitsOf(text)
  if (digits.length >= 4 && /^[\d\s-]+$/.test(text))
    return digitsOf(citizen.civilRegistrationNumber).startsWith(digits)
  const parts = lowerCase(citizen.name).split(/[\s-]+/)
  const words = lowerCase(text)
    .split(/[\s-]+/)
    .filter(Boolean)
  return words.every((word) => parts.some((part) => part.startsWith(word)))
}

/** In one spelling: some systems write å as an a and a ring. */
function lowerCase(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da')
}

const orders: Record<CitizenSearch['order'], (a: CitizenRow, b: CitizenRow) => number> = {
  name: (a, b) => inDanishOrder(a.name, b.name),
  due: (a, b) => urgencyKey(a).localeCompare(urgencyKey(b)) || inDanishOrder(a.name, b.name),
}

/** Unlawful bookings first, then what is not booked by its date, then what is, then the rest. */
function urgencyKey({ next, unlawful }: CitizenRow): string {
  if (unlawful > 0) return `0${next?.dueBy ?? ''}`
  if (next === null) return '3'
  return next.bookedOn === null ? `1${next.dueBy}` : `2${next.bookedOn}`
}
