import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useSummons } from '../../client/useSummons'
import type { Conversation } from '../../contract/conversation'
import { Failure } from '../../ui/Failure'
import { useSummonsState } from '../../ui/useSummonsState'
import { Waiting } from '../../ui/Waiting'

/** What the citizen was written about the talk, each version with when it was sent, as it was kept. */
export function KeptSummons(props: { readonly citizenId: string; readonly talk: Conversation }) {
  const { t } = useTranslation()
  const stateOf = useSummonsState()
  const { citizenId, talk } = props
  const asked = useSummons(citizenId, talk.id)
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Failure onRetry={() => void asked.refetch()} />
  const { kept } = asked.data
  if (kept.length === 0) return <Text>{t('summons.nothing')}</Text>
  return (
    <ul aria-label={t('summons.versions')}>
      {kept.map((letter) => (
        <li key={letter.id}>
          <Anchor
            component={Link}
            to={`/borgere/${citizenId}/samtaler/${talk.id}/indkaldelse?besked=${encodeURIComponent(letter.id)}`}
          >
            {stateOf(letter)}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
