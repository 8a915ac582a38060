import { dateInWords } from '../law/dateInWords'
import type { Form } from '../law/caseFile'
import type { Text } from '../law/text'
import { kindWords } from './kindWords'
import type { SelfBooking } from './selfBooking'
import { withinSentence } from './withinSentence'

/** The words of what a citizen is written about a talk to book alone. */
export const selfBookingWords = {
  invited: {
    title: (kind: SelfBooking['kind']): Text => {
      const name = withinSentence(kindWords[kind])
      return { da: `Book selv din ${name.da}`, en: `Book your ${name.en} yourself` }
    },
    opening: (kind: SelfBooking['kind'], from: string): Text => {
      const name = withinSentence(kindWords[kind])
      return {
        da: `${from} skal holde en ${name.da} med dig. Du kan selv vælge tiden.`,
        en: `${from} is to hold a ${name.en} with you. You can choose the time yourself.`,
      }
    },
  },
  'taken-over': {
    title: (kind: SelfBooking['kind']): Text => {
      const name = withinSentence(kindWords[kind])
      return {
        da: `Du skal ikke længere selv booke din ${name.da}`,
        en: `You are no longer to book your ${name.en} yourself`,
      }
    },
    opening: (kind: SelfBooking['kind'], from: string): Text => {
      const name = withinSentence(kindWords[kind])
      return {
        da: `${from} har overtaget bookingen af din ${name.da}. Linket, vi sendte dig, virker ikke mere. Du hører fra os om en tid og skal ikke gøre noget.`,
        en: `${from} has taken over the booking of your ${name.en}. The link we sent you no longer works. You will hear from us about a time and need not do anything.`,
      }
    },
  },
  headings: {
    how: { da: 'Sådan booker du', en: 'How to book' },
    forms: { da: 'Sådan kan vi holde samtalen', en: 'How we can talk' },
    help: { da: 'Hvis du har brug for hjælp', en: 'If you need help' },
  },
  link: (link: string): Text => ({
    da: `Åbn dette link, og vælg en tid: ${link}`,
    en: `Open this link, and choose a time: ${link}`,
  }),
  until: ({ deadline }: SelfBooking): Text => {
    const day = dateInWords(deadline)
    return {
      da: `Du kan booke til og med den ${day.da}. Har du ikke booket til den tid, finder vi en tid til dig.`,
      en: `You can book until and including ${day.en}. If you have not booked by then, we find a time for you.`,
    }
  },
  with: ({ minutes }: SelfBooking, name: string): Text => ({
    da: `Samtalen varer ${minutes} minutter, og du skal tale med ${name}.`,
    en: `The conversation takes ${minutes} minutes, and you are to talk with ${name}.`,
  }),
  secret: {
    da: 'Linket er dit. Giv det ikke til andre: den, der har det, kan booke for dig.',
    en: 'The link is yours. Give it to nobody else: whoever has it can book for you.',
  },
  forms: {
    physical: { da: 'Du møder op hos os.', en: 'You come to us.' },
    phone: { da: 'Vi ringer til dig.', en: 'We call you.' },
    video: { da: 'Vi taler sammen på video.', en: 'We talk by video.' },
  } satisfies Readonly<Record<Form, Text>>,
  help: {
    'digital-post': {
      da: 'Svar på denne besked i digital post, hvis du har brug for hjælp til at booke, eller hvis du ikke vil booke selv. Så finder vi en tid sammen.',
      en: 'Answer this message in digital post if you need help to book, or do not want to book yourself. Then we find a time together.',
    },
    letter: {
      da: 'Skriv eller ring til os, hvis du har brug for hjælp til at booke, eller hvis du ikke vil booke selv. Så finder vi en tid sammen.',
      en: 'Write to us or call us if you need help to book, or do not want to book yourself. Then we find a time together.',
    },
  },
  reminder: ({ kind, deadline }: SelfBooking, from: string): Text => {
    const name = withinSentence(kindWords[kind])
    const day = dateInWords(deadline)
    return {
      da: `Husk at booke din ${name.da} hos ${from} senest den ${day.da}. Linket står i det brev, du har fået fra os.`,
      en: `Remember to book your ${name.en} at ${from} by ${day.en}. The link is in the letter you have had from us.`,
    }
  },
} as const
