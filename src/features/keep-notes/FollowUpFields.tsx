import { Group, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { useMe } from '../../client/useMe'
import { usePeople } from '../../client/usePeople'
import { DateField } from '../../ui/DateField'
import { useFieldError } from '../../ui/useFieldError'
import type { FollowUpDraft } from './followUpDraft'

/** The day to follow up, and who does. */
export function FollowUpFields(props: {
  readonly label: string
  readonly draft: FollowUpDraft
  readonly errors: FieldErrors
  readonly onChange: (part: Partial<FollowUpDraft>) => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const me = useMe().data
  const people = usePeople().data?.people ?? []
  const { label, draft, errors, onChange } = props
  const colleagues = people
    .filter(({ id }) => id !== me?.id)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'))
  return (
    <Group align="flex-start" gap="md">
      <DateField
        name="/followUp/on"
        label={label}
        value={draft.on}
        onChange={(on) => onChange({ on })}
        error={word(errors['/followUp/on'] ?? errors['/followUp'])}
      />
      <NativeSelect
        name="/followUp/person"
        label={t('notes.who')}
        // As far down as the field beside it, which has a line of its own below its label.
        description={'\u00a0'}
        value={draft.person === me?.id ? '' : draft.person}
        onChange={(event) => onChange({ person: event.currentTarget.value })}
        error={word(errors['/followUp/person'])}
        data={[
          { value: '', label: t('notes.me', { name: me?.name ?? '' }) },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Group>
  )
}
