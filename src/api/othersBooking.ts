import type { OthersBooking } from '../contract/bookingIntent'
import type { Authority } from '../domain/authority'
import type { BookingIntent } from '../domain/bookingIntent'
import type { View } from '../store/store'

/** Whose these intents are, as the asking authority is told: each once, strangers without a name. */
export async function othersBooking(
  intents: readonly BookingIntent[],
  asking: Authority,
  view: View,
): Promise<OthersBooking['others']> {
  const told = new Map<string, OthersBooking['others'][number]>()
  for (const { person } of intents) {
    const other = await view.person(person)
    const authority = other && (await view.authority(other.authority))
    if (!other || !authority) continue
    const colleague = authority.id === asking.id
    told.set(colleague ? `person ${other.id}` : `authority ${authority.id}`, {
      name: colleague ? other.name : null,
      authorityName: authority.name,
    })
  }
  return [...told.values()]
}
