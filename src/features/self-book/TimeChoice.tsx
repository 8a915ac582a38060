import { Chip, Group, Input } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkedPage } from '../../contract/selfBooking'

/** The free times of a day, one of which is chosen. */
export function TimeChoice(props: {
  readonly times: LinkedPage['days'][number]['times']
  readonly at: string
  readonly error: string | undefined
  readonly onPick: (at: string) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const { times, at, error, onPick } = props
  return (
    <Input.Wrapper label={t('selfBook.at')} error={error} labelElement="div" labelProps={{ id }}>
      <Chip.Group value={at} onChange={onPick}>
        <Group gap="xs" mt="xs" role="radiogroup" aria-labelledby={id}>
          {times.map((time) => (
            <Chip key={time.at} value={time.at} aria-invalid={error !== undefined || undefined}>
              {time.at}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}
