import { Button, Group, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../contract/stage'
import { DateField } from '../../ui/DateField'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'

/** Stops the clock of this tab at a date and time in Denmark, or lets it run. */
export function ClockField({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [stoodOn = '', stoodAt = ''] = stage.clock()?.split('T') ?? []
  const [on, setOn] = useState(stoodOn)
  const [at, setAt] = useState(stoodAt)
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const set = (moment: string | null) => {
    if (stage.setClock(moment)) return loadWithout('clock')
    setWrong(true)
    return field.current?.focus()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        set(`${parseDate(on) ?? ''}T${parseTime(at)}`)
      }}
    >
      <Group align="flex-end" gap="sm">
        <DateField name="clock-on" label={t('stage.clockOn')} value={on} onChange={setOn} />
        <TextInput
          label={t('stage.clockAt')}
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
          ref={field}
          autoComplete="off"
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
