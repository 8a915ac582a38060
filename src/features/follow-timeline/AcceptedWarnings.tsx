import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '../../contract/conversation'
import { useDates } from '../../ui/useDates'

/** What spoke against a talk and was accepted: by whom, when and why. */
export function AcceptedWarnings(props: {
  readonly accepted: NonNullable<Conversation['accepted']>
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { warnings, reason, byName, on } = props.accepted
  const said = {
    name: byName,
    date: long(on),
    warnings: warnings.map((warning) => t(`proposed.warning.${warning}`)).join(' '),
  }
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {reason ? t('proposed.accepted', { ...said, reason }) : t('proposed.acceptedElsewhere', said)}
    </Text>
  )
}
