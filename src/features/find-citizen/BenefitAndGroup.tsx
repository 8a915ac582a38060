import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitizenRow } from '../../contract/citizen'

/** What the citizen receives, and as what. */
export function BenefitAndGroup({ row }: { readonly row: CitizenRow }) {
  const { t } = useTranslation()
  return (
    <>
      <Text size="sm">{t(`benefit.${row.benefit ?? 'none'}`)}</Text>
      {row.benefit && (
        <Text size="sm" c="dimmed">
          {row.targetGroup && `${row.targetGroup} `}
          {t(`group.${row.targetGroup ?? 'none'}`)}
        </Text>
      )}
    </>
  )
}
