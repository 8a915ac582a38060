import { NativeSelect, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Message } from '../../ui/Message'
import { useFieldError } from '../../ui/useFieldError'
import type { FieldsProps } from './fieldsProps'
import { FormField } from './FormField'
import { KindField } from './KindField'
import { ParticipantFields } from './ParticipantFields'
import { PlaceFields } from './PlaceFields'
import { TimeFields } from './TimeFields'
import { WithField } from './WithField'
import { ClashList } from '../../ui/ClashList'

/** Every field of the form, in the order a caseworker asks. */
export function BookingFields(props: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { draft, options, errors, onChange } = props
  return (
    <>
      <KindField {...props} />
      <FormField {...props} />
      <TimeFields {...props} />
      {options.clashes.length > 0 && (
        <Message tone="bad" role="status" title={t('booking.clash')}>
          <ClashList clashes={options.clashes} />
        </Message>
      )}
      <PlaceFields {...props} />
      <NativeSelect
        name="/caseworker"
        label={t('booking.caseworker')}
        value={draft.caseworker}
        onChange={(event) => onChange({ caseworker: event.currentTarget.value })}
        data={options.caseworkers.map(({ id, name }) => ({ value: id, label: name }))}
        error={word(errors['/caseworker'])}
      />
      <WithField {...props} />
      <ParticipantFields {...props} />
      <Textarea
        name="/topic"
        label={t('booking.topic')}
        description={t('booking.topicHint')}
        value={draft.topic}
        onChange={(event) => onChange({ topic: event.currentTarget.value })}
        error={word(errors['/topic'])}
        autosize
        minRows={2}
        maxRows={8}
      />
    </>
  )
}
