import { Button, Container, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../ui/Failure'
import { HiddenHeading } from '../ui/HiddenHeading'
import { Message } from '../ui/Message'
import { isNewVersionOut } from './isNewVersionOut'

/** A screen that broke, or whose code is no longer there: said plainly, with a way on. */
export function RouteFailure() {
  const { t } = useTranslation()
  const [outdated, setOutdated] = useState(false)
  useEffect(() => void isNewVersionOut().then(setOutdated), [])
  return (
    <Container component="main" py="xl">
      <HiddenHeading>{outdated ? t('error.newVersion') : t('error.title')}</HiddenHeading>
      {outdated ? (
        <Message tone="near" role="alert" title={t('error.newVersion')}>
          <Text size="sm">{t('error.newVersionHint')}</Text>
          <Button onClick={() => location.reload()}>{t('app.reload')}</Button>
        </Message>
      ) : (
        <Failure onRetry={() => location.reload()} />
      )}
    </Container>
  )
}
