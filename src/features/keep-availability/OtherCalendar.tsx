import { Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSave } from '../../client/useSave'
import { forgetBusyTimes, readBusyTimes } from '../../contract/busyTimesOperations'
import type { Hours } from '../../contract/hours'
import { FileDrop } from '../../ui/FileDrop'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useDates } from '../../ui/useDates'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { useFileError } from './useFileError'

/** The busy times of another calendar: read from a file, which itself is kept nowhere. */
export function OtherCalendar({ hours }: { readonly hours: Hours }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const saidSaved = useSavedNotice()
  const fileError = useFileError()
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState(false)
  const reading = useSave(readBusyTimes)
  const forgetting = useSave(forgetBusyTimes)
  const { id: personId, otherCalendar } = hours
  const params = { personId }
  const busy = [reading, forgetting].some(
    ({ state: { is } }) => is === 'saving' || is === 'unknown',
  )

  async function read() {
    setMissing(file === null)
    if (file === null) return
    const body = { calendar: await file.text() }
    const saved = await reading.save({ params, body, requestId: crypto.randomUUID() })
    if (saved === null) return
    const { times: count, from, to } = saved
    saidSaved(t('hours.readTimes', { count, from: long(from), to: long(to) }))
  }

  async function forget() {
    const saved = await forgetting.save({ params, requestId: crypto.randomUUID() })
    if (saved !== null) saidSaved(t('hours.forgotten'))
  }

  return (
    <Stack gap="sm" align="flex-start" maw={720}>
      <Title order={2} size="h4">
        {t('hours.outlook')}
      </Title>
      <Text size="sm">{t('hours.outlookHint')}</Text>
      <Text role="status">
        {otherCalendar
          ? t('hours.lastRead', {
              count: otherCalendar.times,
              date: long(otherCalendar.readOn),
              time: otherCalendar.readAt,
            })
          : t('hours.neverRead')}
      </Text>
      <FileDrop
        label={t('hours.file')}
        description={t('hours.outlookPrivacy')}
        placeholder={t('hours.choose')}
        accept=".ics,text/calendar"
        disabled={busy}
        error={missing ? t('hours.noFile') : fileError(reading.state)}
        onFile={setFile}
      />
      <Group>
        <SaveButton busy={busy} onClick={() => void read()}>
          {t('hours.read')}
        </SaveButton>
        {otherCalendar && (
          <SaveButton variant="default" busy={busy} onClick={() => void forget()}>
            {t('hours.forget')}
          </SaveButton>
        )}
        <SaveStatus is={reading.state.is} />
      </Group>
    </Stack>
  )
}
