import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '../../contract/conversation'
import { useParticipantNames } from '../../ui/useParticipantNames'

/** Who takes part beside the citizen and the one who holds the talk. */
export function TakesPart({ talk }: { readonly talk: Conversation }) {
  const { t } = useTranslation()
  const namesOf = useParticipantNames()
  const names = [...(talk.guest ? [talk.guest.name] : []), ...namesOf(talk.participants)]
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {t('booking.takesPart', { names: names.join(', ') })}
    </Text>
  )
}
