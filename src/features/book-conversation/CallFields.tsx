import { Group, Radio, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFieldError } from '../../ui/useFieldError'
import type { FieldsProps } from './fieldsProps'

const callers = ['authority', 'citizen'] as const

/** Who calls whom, and on which number. */
export function CallFields({ draft, errors, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const weCall = draft.caller === 'authority'
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('booking.caller')}
        value={draft.caller}
        onChange={(value) => {
          const caller = callers.find((one) => one === value)
          if (caller) onChange({ caller })
        }}
      >
        <Group gap="md" mt="xs">
          {callers.map((caller) => (
            <Radio key={caller} value={caller} label={t(`booking.callers.${caller}`)} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        name="/meeting/number"
        type="tel"
        label={weCall ? t('booking.number') : t('booking.ourNumber')}
        description={t('booking.numberHint')}
        value={weCall ? draft.number : draft.ourNumber}
        onChange={({ currentTarget: { value } }) =>
          onChange(weCall ? { number: value } : { ourNumber: value })
        }
        error={word(errors['/meeting/number'] ?? errors['/meeting'])}
      />
    </Stack>
  )
}
