import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Message } from './Message'

/** Says that no answer came, and lets one ask again. */
export function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Message tone="bad" role="alert" title={t('error.title')}>
      <Text size="sm">{t('error.noAnswer')}</Text>
      <Button variant="default" onClick={onRetry}>
        {t('app.retry')}
      </Button>
    </Message>
  )
}
