import { useTranslation } from 'react-i18next'
import type { Conversation } from '../contract/conversation'
import { useLanguageName } from './useLanguageName'

/** Who takes part beside the citizen, one text for each: "tolk (arabisk) Ali". */
export function useParticipantNames(): (
  participants: Conversation['participants'],
) => readonly string[] {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  return (participants) =>
    participants.map(({ kind, name, language }) =>
      [
        t(`booking.participants.${kind}`).toLocaleLowerCase(),
        language && `(${languageName(language)})`,
        name,
      ]
        .filter(Boolean)
        .join(' '),
    )
}
