import type { Migration } from './migration'
import { records } from './migrations/0001-records'
import { occupations } from './migrations/0002-occupations'
import { answersByAge } from './migrations/0003-answers-by-age'
import { availabilities } from './migrations/0004-availabilities'
import { needs } from './migrations/0005-needs'
import { moves } from './migrations/0006-moves'
import { acceptedWarnings } from './migrations/0007-accepted-warnings'
import { formDecided } from './migrations/0008-form-decided'
import { participants } from './migrations/0009-participants'
import { agreements } from './migrations/0020-agreements'
import { afterwards } from './migrations/0021-afterwards'
import { employers } from './migrations/0035-employers'
import { offerSites } from './migrations/0036-offer-sites'
import { absences } from './migrations/0022-absences'
import { bookingIntents } from './migrations/0023-booking-intents'
import { standardTexts } from './migrations/0024-standard-texts'
import { messages } from './migrations/0025-messages'
import { assigned } from './migrations/0033-assigned'
import { notes } from './migrations/0032-notes'
import { ordinaryHours } from './migrations/0034-ordinary-hours'
import { providers } from './migrations/0037-providers'
import { selfBookings } from './migrations/0030-self-bookings'
import { messageSubjects } from './migrations/0031-message-subjects'

/** Every step of the schema, in order: the first is number 1. */
export const migrations: readonly Migration[] = [
  records,
  occupations,
  answersByAge,
  availabilities,
  needs,
  moves,
  acceptedWarnings,
  formDecided,
  participants,
  agreements,
  afterwards,
  absences,
  bookingIntents,
  standardTexts,
  messages,
  selfBookings,
  messageSubjects,
  notes,
  assigned,
  ordinaryHours,
  employers,
  offerSites,
  providers,
]
