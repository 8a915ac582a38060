import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { CitizenRow } from '../../contract/citizen'
import { capital } from '../../ui/capital'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'

/** Who answers for the process, and until when. */
export function ResponsibleParty({ row }: { readonly row: CitizenRow }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  if (row.responsible === null) return null
  const { party, until } = row.responsible
  return (
    <>
      <Text size="sm">{capital(say(parties[party]))}</Text>
      {until && (
        <Text size="sm" c="dimmed">
          {t('citizens.until', { date: long(until) })}
        </Text>
      )}
    </>
  )
}
