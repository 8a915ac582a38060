import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { CitizenRow } from '../../contract/citizenRow'
import { capital } from '../../ui/capital'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import styles from './rows.module.css'

/** Who answers for the process, and until when. */
export function ResponsibleParty({ row }: { readonly row: CitizenRow }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  if (row.responsible === null) return null
  const { party, until } = row.responsible
  return (
    <div>
      <div>{capital(say(parties[party]))}</div>
      {until && <div className={styles.dim}>{t('citizens.until', { date: long(until) })}</div>}
    </div>
  )
}
