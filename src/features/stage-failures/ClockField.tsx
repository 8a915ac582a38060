import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../contract/stage'

/** Stops the clock of this tab at a date and time in Denmark, or lets it run. */
export function ClockField({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [local, setLocal] = useState(stage.clock() ?? '')
  const [wrong, setWrong] = useState(false)
  const set = (moment: string | null) => {
    if (stage.setClock(moment)) loadWithout('clock')
    else setWrong(true)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        set(local)
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          type="datetime-local"
          label={t('stage.clock')}
          value={local}
          onChange={(event) => setLocal(event.currentTarget.value)}
          error={wrong ? t('field.no-such-time') : undefined}
        />
        <Button type="submit" variant="default">
          {t('stage.stopClock')}
        </Button>
        <Button variant="default" onClick={() => set(null)}>
          {t('stage.runClock')}
        </Button>
      </Group>
    </form>
  )
}

/** Loads the page again; what its address said of the clock no longer counts. */
function loadWithout(name: string): void {
  const address = new URL(location.href)
  address.searchParams.delete(name)
  location.assign(address)
  if (address.href === location.href) location.reload()
}
