import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOfferPlan } from '../../client/useOfferPlan'

/** Whether we held the talk or another provider did; not asked where there is none. */
export function ProviderField(props: {
  readonly citizenId: string
  /** Id of the provider; empty where we held it. */
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (provider: string) => void
}) {
  const { t } = useTranslation()
  const { citizenId, value, error, onChange } = props
  const providers = (useOfferPlan(citizenId).data?.providers ?? []).filter(({ mine }) => mine)
  if (providers.length === 0) return null
  return (
    <NativeSelect
      name="/provider"
      label={t('after.heldAt')}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: t('after.ourselves') },
        ...providers.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
