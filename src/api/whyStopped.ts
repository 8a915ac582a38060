import { assessCitizen } from '../domain/assessCitizen'
import { dateOf, type Instant } from '../domain/instant'
import type { Message, StopReason } from '../domain/message'
import { owns } from '../domain/ownership'
import { selfBookingState } from '../domain/selfBookingState'
import type { View } from '../store/store'

/**
 * Why a message that is due is not to be sent after all; null when it is. Nobody is summoned, reminded
 * or asked to book by an authority whose citizen it no longer is. What calls something off still goes,
 * and the record is told what stands.
 */
export async function whyStopped(
  { channel, what, about, citizen, authority, notAfter }: Message,
  now: Instant,
  view: View,
): Promise<StopReason | null> {
  if (notAfter !== null && notAfter <= now) return 'too-late'
  if (channel === 'national-record' || what === 'cancelled' || what === 'taken-over') return null
  const file = await view.citizenFile(citizen)
  const sender = await view.authority(authority)
  if (!file || !sender || !owns(sender, file.citizen)) return 'moved-away'
  if (about.kind === 'talk') return null
  const selfBooking = await view.selfBooking(about.id)
  if (selfBooking === null) return 'settled'
  const jobCentre = await view.jobCentreOf(file.citizen.municipality)
  const { assessment } = assessCitizen(file, jobCentre, dateOf(now))
  return reasons[selfBookingState(selfBooking, assessment)]
}

const reasons = {
  open: null,
  booked: 'self-booked',
  'taken-over': 'taken-over',
  settled: 'settled',
  expired: 'too-late',
} as const
