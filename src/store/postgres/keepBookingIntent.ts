import type { Kysely } from 'kysely'
import type { BookingIntent } from '../../domain/bookingIntent'
import type { Instant } from '../../domain/instant'
import type { Tables } from './tables'

/** Puts an intent in the place of the same form’s, and forgets everybody’s that count no more. */
export async function keepBookingIntent(
  db: Kysely<Tables>,
  intent: BookingIntent,
  now: Instant,
): Promise<void> {
  const { person, form, citizen, caseworker, guest, room, start, end, until } = intent
  const said = { citizen, caseworker, guest, room, start, end, until }
  await db.deleteFrom('bookingIntents').where('until', '<=', now).execute()
  await db
    .insertInto('bookingIntents')
    .values({ person, form, ...said })
    .onConflict((conflict) => conflict.columns(['person', 'form']).doUpdateSet(said))
    .execute()
}
