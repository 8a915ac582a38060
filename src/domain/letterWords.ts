import type { ConversationKind } from '../law/caseFile'
import type { Text } from '../law/text'
import { kindWords } from './kindWords'
import type { TalkNews } from './message'
import { withinSentence } from './withinSentence'

/** The words of what a citizen is written about a talk. */
export const letterWords = {
  title: (what: TalkNews, kind: ConversationKind): Text => {
    const name = withinSentence(kindWords[kind])
    const titles: Readonly<Record<TalkNews, Text>> = {
      booked: { da: `Indkaldelse til ${name.da}`, en: `Summons to a ${name.en}` },
      changed: { da: `Din ${name.da} er ændret`, en: `Your ${name.en} is changed` },
      cancelled: { da: `Din ${name.da} er aflyst`, en: `Your ${name.en} is cancelled` },
    }
    return titles[what]
  },
  opening: (what: TalkNews, kind: ConversationKind, from: string, time: Text): Text => {
    const name = withinSentence(kindWords[kind])
    const openings: Readonly<Record<TalkNews, Text>> = {
      booked: {
        da: `Du er indkaldt til en ${name.da} hos ${from}.`,
        en: `You are summoned to a ${name.en} at ${from}.`,
      },
      changed: {
        da: `Der er ændret noget ved din ${name.da} hos ${from}. Det, der står her, gælder nu.`,
        en: `Something about your ${name.en} at ${from} is changed. What stands here holds now.`,
      },
      cancelled: {
        da: `Din ${name.da} hos ${from} ${time.da} er aflyst. Du skal ikke gøre noget.`,
        en: `Your ${name.en} at ${from} ${time.en} is cancelled. You need not do anything.`,
      },
    }
    return openings[what]
  },
  headings: {
    time: { da: 'Tid og sted', en: 'Time and place' },
    about: { da: 'Det skal vi tale om', en: 'What we are to talk about' },
    move: { da: 'Hvis tiden ikke passer', en: 'If the time does not suit you' },
    duty: { da: 'Dine pligter', en: 'Your duties' },
    right: { da: 'Dine rettigheder', en: 'Your rights' },
    complaint: { da: 'Hvis du vil klage', en: 'If you want to complain' },
  },
  kinds: {
    cv: { da: 'Dit CV og hvad du kan bruges til.', en: 'Your CV and what you can do.' },
    availability: {
      da: 'Hvordan du søger job og står til rådighed for arbejde.',
      en: 'How you look for work and are available for it.',
    },
    joint: {
      da: 'Din vej til job, sammen med din a-kasse og jobcenteret.',
      en: 'Your way to work, with your unemployment fund and the job centre.',
    },
    job: { da: 'Din vej til job.', en: 'Your way to work.' },
    'follow-up': {
      da: 'Hvordan det går, og hvad der skal ske nu.',
      en: 'How things are going, and what is to happen now.',
    },
    'on-request': { da: 'Det, du har bedt om at tale om.', en: 'What you asked to talk about.' },
  } satisfies Readonly<Record<ConversationKind, Text>>,
  move: {
    'digital-post': {
      da: 'Svar på denne besked i digital post så hurtigt som muligt, så finder vi en anden tid.',
      en: 'Answer this message in digital post as soon as possible, and we find another time.',
    },
    letter: {
      da: 'Skriv eller ring til os så hurtigt som muligt, så finder vi en anden tid.',
      en: 'Write to us or call us as soon as possible, and we find another time.',
    },
  },
} as const
