import type { BookingQuestion } from './bookingQuestion'
import { addDays } from './calendarDate'
import { dateInWords } from './dateInWords'
import { partyLabel } from './partyLabel'
import type { Text } from './text'

/** Whose talk it is and until when, and whom to turn to. */
export function refusalToBook(question: BookingQuestion): Text {
  const { party, responsible, basis, asOf } = question
  if (party === responsible.party) return noSuchKind
  const owner = partyLabel(responsible.party, basis, asOf)
  const until = responsible.until === null ? null : dateInWords(responsible.until)
  const whose: Text = {
    da: `Samtalen hører til ${owner.da}${until ? ` til og med ${until.da}` : ''}.`,
    en: `The talk belongs to ${owner.en}${until ? ` until ${until.en}` : ''}.`,
  }
  const next = whatElse(question)
  return { da: `${whose.da} ${next.da}`, en: `${whose.en} ${next.en}` }
}

function whatElse({ party, responsible, process, basis, asOf }: BookingQuestion): Text {
  const owner = partyLabel(responsible.party, basis, asOf)
  const { until } = responsible
  const handsOver = until !== null && until !== process.endsOn
  if (party === 'job-centre' && handsOver) {
    const day = dateInWords(addDays(until, 1))
    return {
      da: `Tal med ${owner.da}, eller vælg en dag fra ${day.da}.`,
      en: `Turn to ${owner.en}, or choose a day from ${day.en}.`,
    }
  }
  if (party === 'fund' && process.targetGroup === '6.1')
    return {
      da: `Tal med ${owner.da}. A-kassen kan stadig indkalde til en rådighedssamtale.`,
      en: `Turn to ${owner.en}. The fund may still summon to an availability talk.`,
    }
  return { da: `Tal med ${owner.da}.`, en: `Turn to ${owner.en}.` }
}

const noSuchKind: Text = {
  da: 'Den slags samtale findes ikke i borgerens forløb. Vælg en anden.',
  en: 'There is no such kind of talk in the citizen’s process. Choose another.',
}
