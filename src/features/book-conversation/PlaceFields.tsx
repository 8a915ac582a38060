import { NativeSelect, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { parseTime } from '../../ui/parseTime'
import { useFieldError } from '../../ui/useFieldError'
import { CallFields } from './CallFields'
import type { FieldsProps } from './fieldsProps'
import { formOf } from './requestOf'

/** Where to meet: a room or an address, a link, or a number, as the form asks for. */
export function PlaceFields(props: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { draft, options, errors, onChange } = props
  switch (formOf(draft, options.form)) {
    case 'physical':
      return <PhysicalPlace {...props} />
    case 'video':
      return (
        <TextInput
          name="/meeting/link"
          type="url"
          label={t('booking.link')}
          description={t('booking.linkHint', { hosts: options.videoHosts.join(', ') })}
          value={draft.link}
          onChange={(event) => onChange({ link: event.currentTarget.value })}
          error={word(errors['/meeting/link'] ?? errors['/meeting'])}
        />
      )
    case 'phone':
      return <CallFields {...props} />
    case null:
      return null
  }
}

function PhysicalPlace({ draft, options, errors, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const time = options.freeTimes.find(({ at }) => at === parseTime(draft.at))
  const label = ({ id, name }: { readonly id: string; readonly name: string }) =>
    time && !time.rooms.includes(id) ? t('booking.roomTaken', { room: name }) : name
  return (
    <Stack gap="sm">
      <NativeSelect
        name="/meeting/room"
        label={t('booking.room')}
        value={draft.room}
        onChange={(event) => onChange({ room: event.currentTarget.value })}
        data={[
          ...options.rooms.map((room) => ({ value: room.id, label: label(room) })),
          { value: '', label: t('booking.otherPlace') },
        ]}
        error={word(errors['/meeting/room'])}
      />
      {draft.room === '' && (
        <TextInput
          name="/meeting/address"
          label={t('booking.address')}
          value={draft.address}
          onChange={(event) => onChange({ address: event.currentTarget.value })}
          error={word(errors['/meeting/address'])}
        />
      )}
    </Stack>
  )
}
