import { Anchor, CloseButton, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useCitizens } from '../../client/useCitizens'
import type { CitizenRow } from '../../contract/citizenRow'
import { Failure } from '../../ui/Failure'
import { useDates } from '../../ui/useDates'
import { Waiting } from '../../ui/Waiting'
import styles from './calendar.module.css'
import type { Slot } from './calendarProps'

/** How many are offered: those most urgent, or those who match. */
const offered = 6

/** An empty time: whom is it for? The booking then begins with the time that was chosen. */
export function SlotPanel({
  slot,
  onClose,
}: {
  readonly slot: Slot
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { full } = useDates()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text, 150)
  const citizens = useCitizens({ text: settled.trim(), order: 'due', limit: offered })
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const day = full(slot.on)
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      aria-label={t('calendar.bookHere')}
      className={styles.panel ?? ''}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} size="h4">
            {t('calendar.bookHere')}
          </Title>
          <CloseButton onClick={onClose} />
        </Group>
        <Text size="sm">{slot.at === null ? day : t('calendar.slotAt', { day, at: slot.at })}</Text>
        <TextInput
          ref={field}
          type="search"
          label={t('calendar.bookWhom')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          maxLength={100}
        />
        {citizens.isPending && <Waiting />}
        {citizens.isError && <Failure onRetry={() => void citizens.refetch()} />}
        {citizens.data && (
          <>
            <Text size="sm" role="status">
              {t('list.count', { count: citizens.data.total })}
            </Text>
            <ul className={styles.talks}>
              {citizens.data.rows.map((row) => (
                <li key={row.id} className={styles.offered}>
                  <Anchor component={Link} to={bookingAddress(row.id, slot)}>
                    {row.name}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {row.maskedNumber}
                  </Text>
                  <Standing row={row} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Stack>
    </Paper>
  )
}

function Standing({ row: { next } }: { readonly row: CitizenRow }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const words = () => {
    if (next === null) return t('list.noRequirement')
    if (next.bookedOn !== null) return t('citizens.bookedOn', { date: long(next.bookedOn) })
    return t('citizens.dueBy', { date: long(next.dueBy) })
  }
  return <Text size="sm">{words()}</Text>
}

function bookingAddress(citizen: string, { on, at, caseworker }: Slot): string {
  const given = new URLSearchParams({
    dag: on,
    ...(at !== null && { kl: at }),
    ...(caseworker !== null && { hos: caseworker }),
  })
  return `/borgere/${citizen}/samtaler/ny?${given.toString()}`
}
