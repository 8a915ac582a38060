import { useTranslation } from 'react-i18next'
import type { FactChange } from '../contract/course'
import { useDates } from './useDates'
import { useGroundName } from './useGroundName'

type Fact = FactChange['fact']

/** Where the words for a fact's codes stand. */
const codedIn: Readonly<Partial<Record<Fact, string>>> = {
  benefit: 'benefit',
  targetGroup: 'group',
  endedBecause: 'course.ended',
  referredBecause: 'course.referred',
}

/** A fact's value in words: days as days, codes as what they mean, and a dash for none. */
export function useFactValue(): (fact: Fact, value: FactChange['before']) => string {
  const { t, i18n } = useTranslation()
  const { long } = useDates()
  const groundName = useGroundName()
  const coded = (key: string, value: string) =>
    i18n.exists(`${key}.${value}`) ? i18n.t(`${key}.${value}`, { defaultValue: value }) : value
  return (fact, value) => {
    if (value === null) return t('course.none')
    if (typeof value === 'boolean') {
      if (fact === 'digitalPost') return value ? t('citizen.digitalPost') : t('citizen.letter')
      return value ? t('course.yes') : t('course.no')
    }
    if (fact === 'ground') return groundName(value)
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return long(value)
    const key = codedIn[fact]
    if (key === undefined) return value
    return fact === 'targetGroup' ? `${value} ${coded(key, value)}` : coded(key, value)
  }
}
