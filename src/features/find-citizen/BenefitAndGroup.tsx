import type { CitizenLine } from './citizenLine'
import type { ListWords } from './listWords'
import styles from './rows.module.css'

/** What the citizen receives, and as what. */
export function BenefitAndGroup(props: { readonly line: CitizenLine; readonly words: ListWords }) {
  const { benefit, targetGroup } = props.line
  const { t } = props.words
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
