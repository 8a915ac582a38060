import { useTranslation } from 'react-i18next'
import type { LawAnswer } from '../contract/lawAnswer'

type Course = NonNullable<Extract<LawAnswer, { about: 'group' }>['before']>

/** What a course is called: its target group alone, and with its benefit. */
export function useCourseName(): (course: Course) => {
  readonly group: string
  readonly whole: string
} {
  const { t } = useTranslation()
  return ({ benefit, targetGroup, reformGroup }) => {
    const name = t(`group.${targetGroup ?? 'none'}`)
    const old = targetGroup === null ? name : `${targetGroup} ${name}`
    const group = reformGroup ? t(`answer.reformGroups.${reformGroup}`) : old
    return { group, whole: `${t(`benefit.${benefit}`)}, ${group}` }
  }
}
