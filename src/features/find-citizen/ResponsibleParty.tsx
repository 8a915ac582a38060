import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitizenRow } from '../../contract/citizen'
import { useDates } from '../../ui/useDates'

/** Who answers for the process, and until when. */
export function ResponsibleParty({ row }: { readonly row: CitizenRow }) {
  const { t } = useTranslation()
  const { long } = useDates()
  if (row.responsible === null) return null
  const { party, until } = row.responsible
  return (
    <>
      <Text size="sm">{t(`party.${party}`)}</Text>
      {until && (
        <Text size="sm" c="dimmed">
          {t('citizens.until', { date: long(until) })}
        </Text>
      )}
    </>
  )
}
