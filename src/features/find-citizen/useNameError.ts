import { useTranslation } from 'react-i18next'

/** What is wrong with a name somebody gives a view, in words; null when nothing is. */
export function useNameError(taken: readonly string[]): (name: string) => string | null {
  const { t } = useTranslation()
  return (name) => {
    if (name === '') return t('list.views.nameless')
    const same = (other: string) => other.toLocaleLowerCase('da') === name.toLocaleLowerCase('da')
    return taken.some(same) ? t('list.views.taken') : null
  }
}
