import { Button, Container, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StartTrouble } from '../contract/browserHost'
import { Look } from '../ui/Look'

/** Shown when the program cannot run here: a plain page that says why, not a blank one. */
export function StartFailure({ because }: { readonly because: StartTrouble | 'unknown' }) {
  const { t } = useTranslation()
  return (
    <Look>
      <Container size="sm" component="main" py="xl">
        <Stack align="flex-start" role="alert">
          <Title>{t('start.title')}</Title>
          <Text>{t(`start.${because}`)}</Text>
          <Button onClick={() => location.reload()}>{t('app.retry')}</Button>
        </Stack>
      </Container>
    </Look>
  )
}
