import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DayTalk } from '../../contract/day'
import list from '../../ui/list.module.css'
import { NeedsLine } from '../../ui/NeedsLine'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'

/** One talk of today: when, with whom, how, and what one must know to hold it. */
export function TalkRow({ talk }: { readonly talk: DayTalk }) {
  const { t } = useTranslation()
  const { id, citizen, at, until, kind, form, status, topic, guestOf, begun } = talk
  const name = citizen?.name ?? t('calendar.unknownCitizen')
  const address = citizen && `/borgere/${citizen.id}/samtaler/${id}`
  const register = address !== null && guestOf === null && status === 'booked' && begun
  return (
    <li className={list.row}>
      <Stack gap={2} style={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600}>
            {at}–{until}
          </Text>
          {citizen ? (
            <Anchor component={Link} to={`/borgere/${citizen.id}`}>
              {name}
            </Anchor>
          ) : (
            <Text>{name}</Text>
          )}
          {talk.arrived && status === 'booked' && (
            <Tag tone="good">{t('reception.arrivedAt', { at: talk.arrived.at })}</Tag>
          )}
          {status !== 'booked' && <Tag tone={toneOf(status)}>{t(`status.${status}`)}</Tag>}
        </Group>
        <Text size="sm">
          {[
            t(`kind.${kind}`),
            t(`form.${form}`),
            guestOf === null ? '' : t('day.guestOf', { name: guestOf }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
        <Where talk={talk} />
        {topic !== '' && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('day.topic', { topic })}
          </Text>
        )}
        <NeedsLine needs={talk.needs} />
      </Stack>
      {register && (
        <Button
          component={Link}
          to={`${address}/udfald`}
          size="compact-sm"
          variant="default"
          aria-label={t('day.registerFor', { name })}
        >
          {t('day.register')}
        </Button>
      )}
    </li>
  )
}

/** Where to be, which link to open, or who calls. */
function Where({ talk: { place, form, caller } }: { readonly talk: DayTalk }) {
  const { t } = useTranslation()
  if (form === 'video' && place !== '')
    return (
      <Anchor href={place} target="_blank" rel="noreferrer">
        {t('day.openVideo')}
      </Anchor>
    )
  const said = caller === null ? place : t(`day.calls.${caller}`, { number: place })
  if (said === '') return null
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {said}
    </Text>
  )
}
