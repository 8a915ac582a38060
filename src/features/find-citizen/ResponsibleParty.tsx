import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import { capital } from '../../ui/capital'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import type { CitizenLine } from './citizenLine'
import styles from './rows.module.css'

/** Who answers for the process, and until when. */
export function ResponsibleParty({ line }: { readonly line: CitizenLine }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const { party, partyUntil: until } = line
  if (party === null) return null
  return (
    <div>
      <div>{capital(say(parties[party]))}</div>
      {until && <div className={styles.dim}>{t('citizens.until', { date: long(until) })}</div>}
    </div>
  )
}
