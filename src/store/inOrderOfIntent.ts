import type { BookingIntent } from '../domain/bookingIntent'
import { inOrderOf } from './inOrderOf'

/** Intents to book by person, and of one person by form. */
export const inOrderOfIntent = inOrderOf(({ person, form }: BookingIntent) => `${person} ${form}`)
