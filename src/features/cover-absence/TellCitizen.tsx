import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TalkToCover } from '../../contract/cover'
import { handOver } from './coverDraft'

/** How the citizen is told that a talk is moved or cancelled; who else holds it needs no call. */
export function TellCitizen({
  talk,
  choice,
}: {
  readonly talk: TalkToCover
  readonly choice: string
}) {
  const { t } = useTranslation()
  const { citizen } = talk
  if (citizen === null || choice.startsWith(handOver)) return null
  const { digitalPost, phone } = citizen
  return (
    <Text size="sm">
      {t(digitalPost ? 'cover.digitalPost' : 'cover.letter')}
      {phone !== null && ` ${t('cover.phone', { number: phone })}`}
    </Text>
  )
}
