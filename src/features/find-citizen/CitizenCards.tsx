import { useTranslation } from 'react-i18next'
import type { CitizenRow } from '../../contract/citizenRow'
import { BenefitAndGroup } from './BenefitAndGroup'
import { NameAndNumber } from './NameAndNumber'
import { NextRequirement } from './NextRequirement'
import { ResponsibleParty } from './ResponsibleParty'
import styles from './rows.module.css'

/** The citizens one below the other, where a table would not fit. */
export function CitizenCards({ rows }: { readonly rows: readonly CitizenRow[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.cards} aria-label={t('citizens.title')}>
      {rows.map((row) => (
        <li className={styles.card} key={row.id}>
          <NameAndNumber row={row} />
          <BenefitAndGroup row={row} />
          <ResponsibleParty row={row} />
          <NextRequirement row={row} />
        </li>
      ))}
    </ul>
  )
}
