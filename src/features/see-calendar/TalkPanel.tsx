import { Anchor, Button, CloseButton, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormDraft } from '../../client/useFormDraft'
import { Failure } from '../../ui/Failure'
import { useDates } from '../../ui/useDates'
import { Waiting } from '../../ui/Waiting'
import styles from './calendar.module.css'
import { isMovable } from './isMovable'
import { MoveForm } from './MoveForm'
import { placeOf, type Proposal } from './proposal'
import type { Chosen } from './shownTalks'

/** The chosen talk: what it is, what can be done with it, and where it is to be moved. */
export function TalkPanel(props: {
  readonly chosen: Chosen
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly onPropose: (proposal: Proposal | null) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { full } = useDates()
  const { chosen, onPropose, onClose } = props
  const { talk, proposal } = chosen
  const title = useRef<HTMLHeadingElement>(null)
  // Who moves by the keyboard or drags keeps the focus where the hands are.
  const looking = proposal === null
  useEffect(() => {
    if (looking) title.current?.focus()
  }, [looking])
  const { citizen } = talk
  const movable = isMovable(talk)
  const address = citizen && `/borgere/${citizen.id}`
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      aria-label={t('calendar.details')}
      className={styles.panel ?? ''}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} size="h4" ref={title} tabIndex={-1} style={{ outline: 'none' }}>
            {citizen?.name ?? t('calendar.unknownCitizen')}
          </Title>
          <CloseButton onClick={onClose} />
        </Group>
        <Text size="sm">
          {t(`kind.${talk.kind}`)}, {t(`form.${talk.form}`).toLocaleLowerCase()}
        </Text>
        <Text size="sm">
          {t('calendar.from', { day: full(talk.on), from: talk.at, to: talk.until })}
        </Text>
        {talk.place && <Text size="sm">{talk.place}</Text>}
        <Text size="sm">{talk.caseworkerName}</Text>
        {!talk.mine && <Text size="sm">{t('calendar.guest')}</Text>}
        {address && (
          <Group gap="sm">
            <Anchor component={Link} to={address}>
              {t('calendar.open')}
            </Anchor>
            {movable && talk.begun && (
              <Anchor component={Link} to={`${address}/samtaler/${talk.id}/udfald`}>
                {t('calendar.register')}
              </Anchor>
            )}
          </Group>
        )}
        {movable && proposal === null && (
          <Group>
            <Button variant="default" onClick={() => onPropose(placeOf(talk))}>
              {t('calendar.move')}
            </Button>
          </Group>
        )}
        {movable && citizen && proposal && (
          <Moving
            {...props}
            citizen={citizen.id}
            proposal={proposal}
            onCancel={() => onPropose(null)}
          />
        )}
      </Stack>
    </Paper>
  )
}

function Moving(props: {
  readonly chosen: Chosen
  readonly citizen: string
  readonly proposal: Proposal
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly onPropose: (proposal: Proposal) => void
  readonly onCancel: () => void
  readonly onClose: () => void
}) {
  const { talk } = props.chosen
  const opened = useFormDraft(`move-${talk.id}-${talk.version}`)
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Failure onRetry={() => void opened.refetch()} />
  return <MoveForm {...props} talk={talk} opened={opened.data} />
}
