import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../../ui/language'
import { useLanguage } from '../../ui/useLanguage'
import type { FoundThing } from './foundThing'
import { isNamedBy } from './isNamedBy'

/** What is done at once, without a screen of its own. */
export function useFoundActions(text: string): readonly FoundThing[] {
  const { t } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const other = useLanguage() === 'da' ? 'en' : 'da'
  const actions: readonly FoundThing[] = [
    {
      id: 'action-colours',
      name: dark ? t('app.light') : t('app.dark'),
      about: '',
      go: () => setColorScheme(dark ? 'light' : 'dark'),
    },
    {
      id: 'action-language',
      name: t('app.language'),
      about: t('search.language'),
      go: () => void chooseLanguage(other),
    },
  ]
  return actions.filter(({ name, about }) => isNamedBy(text, `${name} ${about}`))
}
