import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** On which calendar the law is looked at. Its texts come with the screens it stands on. */
export function BasisField(props: {
  readonly value: 'enacted' | 'announced'
  readonly onChange: (basis: 'enacted' | 'announced') => void
}) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      label={t('rules.basis')}
      value={props.value}
      onChange={(event) =>
        props.onChange(event.currentTarget.value === 'announced' ? 'announced' : 'enacted')
      }
      data={(['enacted', 'announced'] as const).map((value) => ({
        value,
        label: t(`rules.bases.${value}`),
      }))}
    />
  )
}
