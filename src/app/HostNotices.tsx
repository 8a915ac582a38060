import { Button, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BrowserHost } from '../contract/browserHost'
import { focusHeading } from '../ui/focusHeading'
import { Message } from '../ui/Message'

/** What one must know of the host that runs in the page: that it is away, or has begun anew. */
export function HostNotices({ host }: { readonly host: BrowserHost }) {
  const { t } = useTranslation()
  const notices = useRef<HTMLDivElement>(null)
  const [awake, setAwake] = useState(true)
  const [gone, setGone] = useState(false)
  const [laidAnew, setLaidAnew] = useState(host.wasLaidAnew)
  const understood = () => {
    focusHeading()
    setLaidAnew(false)
  }
  useEffect(
    () =>
      host.onAwakeChange((now) => {
        // The notice goes by itself when the host is back: whoever stood in it must stand somewhere.
        if (now && notices.current?.contains(document.activeElement)) focusHeading()
        setAwake(now)
      }),
    [host],
  )
  useEffect(() => host.onGone(() => setGone(true)), [host])
  return (
    <Stack ref={notices} gap="sm" mb={awake && !gone && !laidAnew ? 0 : 'lg'}>
      {!awake && (
        <Message tone="bad" role="alert" title={t('host.away')}>
          <Text size="sm">{t('host.awayHint')}</Text>
          <Button variant="default" onClick={() => location.reload()}>
            {t('app.reload')}
          </Button>
        </Message>
      )}
      {gone && (
        <Message tone="bad" role="alert" title={t('host.laidAnew')}>
          <Text size="sm">{t('host.goneHint')}</Text>
          <Button variant="default" onClick={() => location.reload()}>
            {t('app.reload')}
          </Button>
        </Message>
      )}
      {laidAnew && !gone && (
        <Message tone="near" role="alert" title={t('host.laidAnew')}>
          <Text size="sm">{t('host.laidAnewHint')}</Text>
          <Button variant="default" onClick={understood}>
            {t('app.understood')}
          </Button>
        </Message>
      )}
    </Stack>
  )
}
