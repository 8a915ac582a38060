import { useTranslation } from 'react-i18next'
import type { CitizenLine } from './citizenLine'
import styles from './rows.module.css'

/** What the citizen receives, and as what. */
export function BenefitAndGroup({ line }: { readonly line: CitizenLine }) {
  const { t } = useTranslation()
  const { benefit, targetGroup } = line
  return (
    <div>
      <div>{t(`benefit.${benefit ?? 'none'}`)}</div>
      {benefit && (
        <div className={styles.dim}>
          {targetGroup && `${targetGroup} `}
          {t(`group.${targetGroup ?? 'none'}`)}
        </div>
      )}
    </div>
  )
}
