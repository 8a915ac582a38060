import { useTranslation } from 'react-i18next'
import type { FactChange } from '../../contract/course'
import type { EntryVersion } from '../../contract/timeline'
import { useDates } from '../../ui/useDates'
import { useFactValue } from '../../ui/useFactValue'

type Change = EntryVersion['changes'][number]

/** What a line of the journal did, and each value it changed, in words. */
export function useVersionWords() {
  const { t, i18n } = useTranslation()
  const { long } = useDates()
  const factValue = useFactValue()
  const keyed = (key: string) => i18n.t(key, { defaultValue: '' })
  const value = (fact: Change['fact'], said: Change['before']): string => {
    if (typeof said === 'string' && (fact === 'form' || fact === 'status'))
      return keyed(`${fact}.${said}`).toLocaleLowerCase()
    if (typeof said === 'string' && (fact === 'start' || fact === 'end')) {
      const [on = '', at = ''] = said.split(' ')
      return `${long(on)} ${t('timeline.at', { time: at })}`
    }
    if (isOfCourse(fact)) return factValue(fact, said)
    if (said === null) return t('course.none')
    if (typeof said === 'boolean') return said ? t('course.yes') : t('course.no')
    return fact === 'follow-up' ? long(said) : said
  }
  return {
    what: ({ what }: EntryVersion) =>
      keyed(`drawn.what.${what}`) || keyed(`course.journal.what.${what}`),
    change: ({ fact, before, after }: Change) => {
      const words = {
        fact: keyed(`drawn.facts.${fact}`) || keyed(`course.fact.${fact}`),
        before: value(fact, before),
        after: value(fact, after),
      }
      return before === null ? t('course.journal.said', words) : t('course.journal.change', words)
    },
  }
}

const ofTalksAndNotes = [
  'start',
  'end',
  'form',
  'caseworker',
  'status',
  'text',
  'follow-up',
  'settled',
] as const

function isOfCourse(fact: Change['fact']): fact is FactChange['fact'] {
  return !ofTalksAndNotes.some((name) => name === fact)
}
