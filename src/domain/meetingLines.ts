import type { Text } from '../law/text'
import type { Participant } from './participant'
import { placeOf } from './placeOf'
import type { ToldTalk } from './toldTalk'

/** How and where a talk is held, with whom, and who else takes part, a line each. */
export function meetingLines(told: ToldTalk): readonly Text[] {
  const { talk, caseworkerName, guest } = told
  return [
    where(told),
    { da: `Du skal tale med ${caseworkerName}.`, en: `You are to talk with ${caseworkerName}.` },
    ...(guest === null
      ? []
      : [
          {
            da: `${guest.name} fra ${guest.authority.name} deltager også.`,
            en: `${guest.name} of ${guest.authority.name} takes part too.`,
          },
        ]),
    ...talk.participants.map(alsoThere),
  ]
}

function where(told: ToldTalk): Text {
  const { meeting } = told.talk
  const place = placeOf(meeting, told.room) ?? ''
  switch (meeting.kind) {
    case 'room':
    case 'address':
      return { da: `Du skal møde op: ${place}.`, en: `You are to come to: ${place}.` }
    case 'link':
      return {
        da: `Samtalen holdes på video. Åbn dette link, når den begynder: ${place}`,
        en: `The conversation is held by video. Open this link when it begins: ${place}`,
      }
    case 'number':
      return meeting.caller === 'citizen'
        ? {
            da: `Samtalen holdes på telefon. Du skal ringe til os på ${place}.`,
            en: `The conversation is held by telephone. You are to call us on ${place}.`,
          }
        : {
            da: `Samtalen holdes på telefon. Vi ringer til dig på ${place}.`,
            en: `The conversation is held by telephone. We call you on ${place}.`,
          }
  }
}

const others: Readonly<Record<Participant['kind'], Text>> = {
  interpreter: { da: 'en tolk', en: 'an interpreter' },
  companion: { da: 'din bisidder', en: 'your companion' },
  representative: { da: 'din repræsentant', en: 'your representative' },
  doctor: { da: 'en læge', en: 'a doctor' },
  employer: { da: 'din arbejdsgiver', en: 'your employer' },
}

function alsoThere({ kind, name }: Participant): Text {
  const who = others[kind]
  const named = name === '' ? '' : `, ${name}`
  return {
    da: `Der deltager også ${who.da}${named}.`,
    en: `Also taking part: ${who.en}${named}.`,
  }
}
