import { useTranslation } from 'react-i18next'

const day = 24 * 60 * 60 * 1000

/** How far a deadline lies from today, in words. */
export function DueDistance({ dueBy, asOf }: { readonly dueBy: string; readonly asOf: string }) {
  const { t } = useTranslation()
  const count = Math.round((Date.parse(dueBy) - Date.parse(asOf)) / day)
  if (count === 0) return t('citizen.today')
  return count > 0 ? t('citizen.inDays', { count }) : t('citizen.overdueBy', { count: -count })
}
