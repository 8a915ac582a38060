import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { focusHeading } from './focusHeading'
import { Message } from './Message'

/** Says that no answer came, and lets one ask again. */
export function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  const retry = () => {
    // The message goes away with its button while the question is asked again.
    focusHeading()
    onRetry()
  }
  return (
    <Message tone="bad" role="alert" title={t('error.title')}>
      <Text size="sm">{t('error.noAnswer')}</Text>
      <Button variant="default" onClick={retry}>
        {t('app.retry')}
      </Button>
    </Message>
  )
}
