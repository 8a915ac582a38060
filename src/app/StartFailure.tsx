import { Button, Container, MantineProvider, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readableColours, theme } from '../ui/theme'

/** Shown when nothing can be kept or no service worker may run: a plain page, not a blank one. */
export function StartFailure() {
  const { t } = useTranslation()
  return (
    <MantineProvider theme={theme} cssVariablesResolver={readableColours} defaultColorScheme="auto">
      <Container size="sm" component="main" py="xl">
        <Stack align="flex-start">
          <Title>{t('error.start')}</Title>
          <Text>{t('error.startHint')}</Text>
          <Button onClick={() => location.reload()}>{t('app.retry')}</Button>
        </Stack>
      </Container>
    </MantineProvider>
  )
}
