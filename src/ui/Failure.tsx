import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Says that no answer came, and lets one ask again. */
export function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('error.title')}
    >
      <Stack gap="sm">
        <Text size="sm">{t('error.noAnswer')}</Text>
        <Group>
          <Button variant="default" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
