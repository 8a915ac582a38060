import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { LetterTask } from './tasks'

/** That there is nobody to write to in the period, and where to go on. */
export function Nobody({ task }: { readonly task: LetterTask }) {
  const { t } = useTranslation()
  return (
    <div>
      <Text fw={600} role="status">
        {t(`letters.nobody.${task}`)}
      </Text>
      <Text size="sm">{t('letters.nobodyHint')}</Text>
      <Anchor component={Link} to="/borgere">
        {t('week.toCitizens')}
      </Anchor>
    </div>
  )
}
