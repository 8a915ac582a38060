import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenPage } from '../../contract/citizen'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

/** Bookings the law no longer allows, each with the one act that mends it. None is changed by itself. */
export function UnlawfulBookings({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  return citizen.unlawfulBookings.map((marked) => (
    <Message key={marked.conversation} tone="bad" role="region" title={t('citizen.unlawful')}>
      <Marked citizen={citizen} marked={marked} />
    </Message>
  ))
}

function Marked(props: {
  readonly citizen: CitizenPage
  readonly marked: CitizenPage['unlawfulBookings'][number]
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { long } = useDates()
  const { citizen, marked } = props
  const talk = citizen.conversations.find(({ id }) => id === marked.conversation)
  if (!talk) return null
  const address = `/borgere/${citizen.id}/samtaler/${talk.id}`
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">
        {t('citizen.unlawfulText', {
          kind: t(`kind.${talk.kind}`),
          date: long(talk.on),
          time: talk.at,
          form: t(`form.${talk.form}`).toLocaleLowerCase(),
        })}
      </Text>
      <Text size="sm">{say(marked.reason)}</Text>
      <Why about={say(marked.reason)} why={marked.why} rules={marked.rules} />
      {talk.mine && marked.mend === 'change-form' && (
        <Button component={Link} to={address}>
          {t('citizen.mendForm')}
        </Button>
      )}
      {talk.mine && marked.mend === 'cancel' && (
        <Button component={Link} to={`${address}/udfald?udfald=cancelled`}>
          {t('citizen.mendCancel')}
        </Button>
      )}
    </Stack>
  )
}
