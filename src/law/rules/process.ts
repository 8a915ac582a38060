import { municipalOverview, outside } from '../documents'
import type { RuleEntry } from '../ruleEntry'

/** When a change in the citizen's situation starts the contact process anew. */
export const processRules = [
  {
    id: 'process.change-of-benefit',
    title: {
      da: 'Ydelsesskift giver et nyt forløb',
      en: 'A change of benefit starts a new process',
    },
    text: {
      da: 'Skifter borgeren ydelse, begynder et nyt forløb. Samtaler og frister tælles forfra, og den første samtale er igen en første samtale.',
      en: 'When the citizen changes benefit a new process begins. Talks and deadlines are counted anew, and its first talk is again a first talk.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [
      municipalOverview(
        'Færre og mere enkle proceskrav',
        'ydelsesskift bliver betragtet som et nyt forløb',
      ),
    ],
    confidence: 'high',
  },
  {
    id: 'process.change-of-group',
    title: {
      da: 'Skift af målgruppe fortsætter forløbet',
      en: 'A change of target group keeps the process',
    },
    text: {
      da: 'Skifter borgeren målgruppe på samme ydelse, fortsætter forløbet, og frister og holdte samtaler består. Det er vores læsning; kilderne siger det ikke.',
      en: 'When the citizen changes target group on the same benefit the process goes on, and deadlines and talks held remain. This is our reading; the sources are silent.',
    },
    begins: { announced: 'always', enacted: 'always' },
    replaces: [],
    sources: [outside('Vores læsning: kilderne nævner kun skift af ydelse')],
    confidence: 'low',
  },
] as const satisfies readonly RuleEntry[]
