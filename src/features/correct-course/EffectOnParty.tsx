import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { CourseEffect } from '../../contract/course'
import { pickRules } from '../../ui/pickRules'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

type Responsible = CourseEffect['responsible']['after']

/** Who is responsible before and after, when that changes. */
export function EffectOnParty({ effect }: { readonly effect: CourseEffect }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const { before, after } = effect.responsible
  if (before?.party === after?.party && before?.until === after?.until) return null
  const named = (row: Responsible) => {
    if (row === null) return t('course.effect.nobody')
    const until = row.until === null ? '' : ` ${t('citizens.until', { date: long(row.until) })}`
    return say(parties[row.party]) + until
  }
  const sentence = t('course.effect.responsible', { before: named(before), after: named(after) })
  return (
    <div>
      <Text>{sentence}</Text>
      {after && (
        <Why about={sentence} why={after.why} rules={pickRules(after.rules, effect.rules)} />
      )}
    </div>
  )
}
