import type { CitizenLine } from './citizenLine'
import type { ListWords } from './listWords'
import styles from './rows.module.css'

/** Who answers for the process, and until when. */
export function ResponsibleParty(props: { readonly line: CitizenLine; readonly words: ListWords }) {
  const { party, partyUntil: until } = props.line
  const { t, facet, long } = props.words
  if (party === null) return null
  return (
    <div>
      <div>{facet('party', party)}</div>
      {until && <div className={styles.dim}>{t('citizens.until', { date: long(until) })}</div>}
    </div>
  )
}
