import { useTranslation } from 'react-i18next'
import type { CitizenRow } from '../../contract/citizenRow'
import styles from './rows.module.css'

/** What the citizen receives, and as what. */
export function BenefitAndGroup({ row }: { readonly row: CitizenRow }) {
  const { t } = useTranslation()
  return (
    <div>
      <div>{t(`benefit.${row.benefit ?? 'none'}`)}</div>
      {row.benefit && (
        <div className={styles.dim}>
          {row.targetGroup && `${row.targetGroup} `}
          {t(`group.${row.targetGroup ?? 'none'}`)}
        </div>
      )}
    </div>
  )
}
