import { changeCourse } from '../../contract/courseOperations'
import { conversation, type Conversation } from '../../contract/conversation'
import type { Random } from '../../demonstration/random'
import type { Told, WantedTime } from './deed'

export interface KnownTalk {
  readonly citizen: string
  readonly talk: Conversation
}

/** What the clients know together, from the answers they were given. */
export interface Town {
  readonly talks: ReadonlyMap<string, KnownTalk>
  /** How often a citizen's facts were changed, as far as anybody knows. */
  readonly factsOf: (citizen: string) => number
  readonly anyTalk: (random: Random, status: Conversation['status']) => KnownTalk | null
  readonly learn: (told: Told) => void
  /** The time somebody wanted last, for whoever wants the same. */
  lastWanted: WantedTime | null
}

export function createTown(): Town {
  const talks = new Map<string, KnownTalk>()
  const facts = new Map<string, number>()
  return {
    talks,
    lastWanted: null,
    factsOf: (citizen) => facts.get(citizen) ?? 1,
    anyTalk: (random, status) => {
      const all = [...talks.values()].filter(({ talk }) => talk.status === status)
      return all.length === 0 ? null : random.pick(all)
    },
    learn: ({ deed, answers }) => {
      const done = answers.find(({ status }) => status < 300)
      if (!done) return
      if (deed.kind === 'hand-over') {
        const { version } = changeCourse.answer.body.parse(JSON.parse(done.text))
        facts.set(deed.citizen, Math.max(version, facts.get(deed.citizen) ?? 1))
        return
      }
      const talk = conversation.parse(JSON.parse(done.text))
      const before = talks.get(talk.id)
      if (!before || before.talk.version < talk.version)
        talks.set(talk.id, { citizen: deed.citizen, talk })
    },
  }
}
