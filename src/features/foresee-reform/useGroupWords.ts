import { useTranslation } from 'react-i18next'
import type { ReformChange } from '../../contract/reform'

type Sides = Extract<ReformChange['what'], { about: 'group' }>
type Side = NonNullable<Sides['before']>

/** How a group or a benefit changes, in one line. */
export function useGroupWords(): (sides: Sides) => string {
  const { t } = useTranslation()
  const nameOf = ({ targetGroup, reformGroup }: Side) => {
    if (reformGroup) return t(`reform.reformGroups.${reformGroup}`)
    const name = t(`group.${targetGroup ?? 'none'}`)
    return targetGroup === null ? name : `${targetGroup} ${name}`
  }
  const whole = (side: Side) => `${t(`benefit.${side.benefit}`)}, ${nameOf(side)}`
  return ({ before, after }) => {
    if (before === null) return after === null ? '' : t('reform.begins', { to: whole(after) })
    if (after === null) return t('reform.ends', { from: whole(before) })
    const words = before.benefit === after.benefit ? nameOf : whole
    return t('reform.becomes', { from: words(before), to: words(after) })
  }
}
