import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '../../contract/conversation'
import { useLanguageName } from '../../ui/useLanguageName'

/** Who takes part beside the citizen and the one who holds the talk. */
export function TakesPart({ talk }: { readonly talk: Conversation }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const named = talk.participants.map(({ kind, name, language }) =>
    [
      t(`booking.participants.${kind}`).toLocaleLowerCase(),
      language && `(${languageName(language)})`,
      name,
    ]
      .filter(Boolean)
      .join(' '),
  )
  const names = [...(talk.guest ? [talk.guest.name] : []), ...named].join(', ')
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {t('booking.takesPart', { names })}
    </Text>
  )
}
