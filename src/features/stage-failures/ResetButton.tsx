import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../contract/stage'

/** Forgets everything done in the demonstration, after being asked whether one means it. */
export function ResetButton({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<boolean | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The question takes the button’s place, and the button the question’s: the focus goes along.
    if (asked !== null) button.current?.focus()
  }, [asked])
  const reset = async () => {
    await stage.reset()
    location.reload()
  }
  if (asked !== true)
    return (
      <Button ref={button} variant="default" w="fit-content" onClick={() => setAsked(true)}>
        {t('stage.reset')}
      </Button>
    )
  return (
    <Group gap="sm" role="group" aria-label={t('stage.reset')}>
      <Text size="sm">{t('stage.resetSure')}</Text>
      <Button color="red.9" onClick={() => void reset()}>
        {t('stage.resetYes')}
      </Button>
      <Button variant="default" ref={button} onClick={() => setAsked(false)}>
        {t('app.cancel')}
      </Button>
    </Group>
  )
}
