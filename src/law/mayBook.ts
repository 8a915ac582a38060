import type { MayBook } from './assessment'
import type { BookingQuestion } from './bookingQuestion'
import { dateInWords } from './dateInWords'
import { partyLabel } from './partyLabel'
import { refusalToBook } from './refusalToBook'
import { isInForce, ruleCalled } from './ruleBook'
import { talkKinds } from './talkKinds'
import type { Text } from './text'
import { dateFact, textFact, why } from './why'

/** Whether the party may book the talk, with the reason in words. */
export function mayBook(question: BookingQuestion): MayBook {
  const ground = groundFor(question)
  const { responsible, on } = question
  const label = partyLabel(responsible.party, question.basis, question.asOf)
  const rules = [
    ...new Set(['responsible.may-book', ...responsible.rules, ...(ground?.rules ?? [])]),
  ]
  return {
    allowed: ground !== null,
    reason: ground?.reason ?? refusalToBook(question),
    rules,
    why: why({
      facts: [
        dateFact({ da: 'Samtalens dag', en: 'Day of the talk' }, on),
        textFact({ da: 'Ansvar den dag', en: 'Responsible that day' }, label),
        ...responsible.why.facts,
      ],
      arithmetic: responsible.why.arithmetic,
      assumption: responsible.why.assumption,
    }),
  }
}

interface Ground {
  readonly reason: Text
  readonly rules: readonly string[]
}

function groundFor(question: BookingQuestion): Ground | null {
  const { party, kind, on, process, responsible, requirements } = question
  if (party === responsible.party)
    return isKindOfProcess(question) ? { reason: ownTalk(question), rules: [] } : null
  const open = requirements.filter(({ from, dueBy }) => from <= on && on <= dueBy)
  const own = open.find((talk) => talk.party === party && talk.kind === kind)
  if (own) return { reason: reasons.ownTask, rules: own.rules }
  if (party === 'job-centre' && kind === 'on-request')
    return { reason: reasons.onRequest, rules: [] }
  if (party === 'fund' && process.targetGroup === '6.1') {
    if (kind === 'availability') return availability(question)
    const invited = open.find((talk) => talk.invited.includes('fund') && talk.status !== 'held')
    if (invited && (kind === invited.kind || kind === 'joint'))
      return { reason: reasons.invited, rules: invited.rules }
  }
  return expectedOnly(question)
}

/** The responsible party holds the kinds of talk that exist in the process, and no others. */
function isKindOfProcess({ kind, party, process, requirements, versionKnown }: BookingQuestion) {
  return talkKinds(versionKnown ? requirements : null, process, party).includes(kind)
}

function availability({ basis, on }: BookingQuestion): Ground {
  const rules = isInForce('contact.availability', basis, on) ? ['contact.availability'] : []
  return { reason: reasons.availability, rules }
}

// A rule that is expected but not adopted refuses nothing by itself.
function expectedOnly({
  party,
  responsible,
  responsibleByAdoptedLaw,
}: BookingQuestion): Ground | null {
  const expected = responsible.rules.some((rule) => ruleCalled(rule).expected)
  return expected && party === responsibleByAdoptedLaw.party
    ? { reason: reasons.expected, rules: responsibleByAdoptedLaw.rules }
    : null
}

function ownTalk({ responsible, basis, asOf }: BookingQuestion): Text {
  const label = partyLabel(responsible.party, basis, asOf)
  if (responsible.until === null)
    return {
      da: `Ansvaret ligger hos ${label.da} den dag.`,
      en: `The responsibility lies with ${label.en} that day.`,
    }
  const until = dateInWords(responsible.until)
  return {
    da: `Ansvaret ligger hos ${label.da} til og med ${until.da}.`,
    en: `The responsibility lies with ${label.en} until ${until.en}.`,
  }
}

const reasons = {
  ownTask: {
    da: 'Loven giver jer denne samtale, også når en anden har ansvaret for forløbet.',
    en: 'The law gives you this talk even while another is responsible for the process.',
  },
  onRequest: {
    da: 'Borgeren kan altid bede om en samtale, og I kan tale om et tilbud, også før overdragelsen.',
    en: 'The citizen may always ask for a talk, and you may talk about an offer, also before the hand-over.',
  },
  availability: {
    da: 'A-kassen kan altid indkalde til en rådighedssamtale. Den tæller ikke med i de faste samtaler.',
    en: 'The fund may always summon to an availability talk. It never counts among the fixed ones.',
  },
  invited: {
    da: 'A-kassen er inviteret med til samtalen.',
    en: 'The fund is invited to the talk.',
  },
  expected: {
    da: 'Forsøget er forventet, ikke bekræftet, og står derfor ikke i vejen.',
    en: 'The trial is expected, not confirmed, and therefore does not stand in the way.',
  },
} satisfies Record<string, Text>
