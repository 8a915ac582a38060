import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitizenNeeds } from '../contract/needs'
import { hasNeeds } from './hasNeeds'
import { useLanguageName } from './useLanguageName'

/** What to have in view with a citizen, in one line; nothing where nothing was said. */
export function NeedsLine({ needs }: { readonly needs: CitizenNeeds }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  if (!hasNeeds(needs)) return null
  const { interpreter, disability, safety, hindrances } = needs
  const kinds = [...new Set(hindrances.map(({ kind }) => t(`needs.kinds.${kind}`)))]
  const parts = [
    interpreter && t('needs.interpreterShort', { language: languageName(interpreter) }),
    disability,
    safety,
    ...kinds,
  ]
  const said = parts.filter((part) => part !== null).join(' · ')
  return (
    <Text fw={600} mt="sm" style={{ overflowWrap: 'anywhere' }}>
      {t('needs.line', { needs: said })}
    </Text>
  )
}
