import { calendarEventOf } from './calendarEventOf'
import { digitsOf } from './civilRegistrationNumber'
import { dateOf, type Instant } from './instant'
import type { Letter, LetterPart } from './letter'
import { letterLaw } from './letterLaw'
import { letterWords as words } from './letterWords'
import { meetingLines } from './meetingLines'
import type { TalkNews } from './message'
import { requirementFilledBy } from './requirementFilledBy'
import { timeInWords } from './timeInWords'
import type { ToldTalk } from './toldTalk'
import { writtenChannel } from './writtenChannel'

/** What the citizen is written of a talk that is booked, changed or called off, as it stands `now`. */
export function letterOf(told: ToldTalk, what: TalkNews, now: Instant): Letter {
  const { talk, citizen, authority } = told
  const calledOff = what === 'cancelled'
  return {
    to: { personId: digitsOf(citizen.civilRegistrationNumber), name: citizen.name },
    from: authority.name,
    title: words.title(what, talk.kind),
    parts: [
      part(null, [words.opening(what, talk.kind, authority.name, timeInWords(talk))]),
      ...(calledOff ? [] : [...aboutTalk(told, now), ...aboutLaw(told, now)]),
    ],
    event: calendarEventOf(told, now),
  }
}

function aboutTalk(told: ToldTalk, now: Instant): LetterPart[] {
  const { talk, caseFile } = told
  return [
    part(words.headings.time, [timeInWords(talk), ...meetingLines(told)]),
    part(words.headings.about, [
      talk.topic === '' ? words.kinds[talk.kind] : { da: talk.topic, en: talk.topic },
    ]),
    part(words.headings.move, [words.move[writtenChannel(caseFile, dateOf(now))]]),
  ]
}

function aboutLaw({ talk, caseFile }: ToldTalk, now: Instant): LetterPart[] {
  const { kind, party, physicalRequired } = talk
  const booking = { on: dateOf(talk.start), kind, party, physicalRequired }
  const required = requirementFilledBy(caseFile, booking, dateOf(now))
  return letterLaw(caseFile, booking, required, now)
}

function part(heading: LetterPart['heading'], lines: LetterPart['lines']): LetterPart {
  return { heading, lines, restsOn: [] }
}
