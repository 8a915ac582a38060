import { Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/DateField'
import type { PlanDraft } from './planDraft'

type ProviderDraft = Extract<PlanDraft, { is: 'provider' }>

/** Another provider: its name, and from which day to which it has the citizen. */
export function ProviderFields(props: {
  readonly value: ProviderDraft
  readonly wrong: (pointer: string) => string | undefined
  readonly onChange: (value: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const { value, wrong, onChange } = props
  return (
    <Stack gap="sm">
      <TextInput
        name="/name"
        label={t('offers.providerName')}
        value={value.name}
        error={wrong('/name')}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange({ ...value, name: currentTarget.value })}
      />
      <DateField
        name="/from"
        label={t('offers.first')}
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
        error={wrong('/from')}
      />
      <DateField
        name="/to"
        label={t('offers.lastMay')}
        value={value.to}
        onChange={(to) => onChange({ ...value, to })}
        error={wrong('/to')}
      />
    </Stack>
  )
}
