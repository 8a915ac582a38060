import { digitsOf } from './civilRegistrationNumber'
import { dateOf, type Instant } from './instant'
import type { Letter, LetterPart } from './letter'
import { letterLaw } from './letterLaw'
import { letterWords } from './letterWords'
import type { SelfBookingNews } from './message'
import { selfBookingOffer } from './selfBookingOffer'
import { selfBookingWords as words } from './selfBookingWords'
import type { ToldSelfBooking } from './toldSelfBooking'
import { writtenChannel } from './writtenChannel'

/** What the citizen is written of a talk to book alone, or no longer, as it stands `now`. */
export function selfBookingLetter(
  told: ToldSelfBooking,
  what: SelfBookingNews,
  now: Instant,
): Letter {
  const { selfBooking, citizen, authority } = told
  const { kind } = selfBooking
  return {
    to: { personId: digitsOf(citizen.civilRegistrationNumber), name: citizen.name },
    from: authority.name,
    title: words[what].title(kind),
    parts: [
      part(null, [words[what].opening(kind, authority.name)]),
      ...(what === 'invited' ? invitation(told, now) : []),
    ],
    event: null,
  }
}

function invitation(told: ToldSelfBooking, now: Instant): LetterPart[] {
  const { selfBooking, caseFile, requirement, authority, caseworkerName, link } = told
  const { kind, party } = selfBooking
  const today = dateOf(now)
  const { on, forms } = selfBookingOffer(caseFile, requirement, authority, today)
  const { how, forms: heading, help } = words.headings
  return [
    {
      ...part(how, [
        words.link(link),
        words.until(selfBooking),
        words.with(selfBooking, caseworkerName),
        words.secret,
      ]),
      restsOn: ['register.self-booking'],
    },
    ...(forms.length > 0
      ? [
          part(
            heading,
            forms.map((one) => words.forms[one]),
          ),
        ]
      : []),
    part(letterWords.headings.about, [letterWords.kinds[kind]]),
    part(help, [words.help[writtenChannel(caseFile, today)]]),
    ...letterLaw(caseFile, { on, kind, party, physicalRequired: null }, requirement, now),
  ]
}

function part(heading: LetterPart['heading'], lines: LetterPart['lines']): LetterPart {
  return { heading, lines, restsOn: [] }
}
