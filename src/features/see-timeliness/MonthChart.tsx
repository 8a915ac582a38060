import { useTranslation } from 'react-i18next'
import type { MeasureFigures } from '../../contract/timeliness'
import styles from './timeliness.module.css'
import { useMonths } from './useMonths'

/** Columns of the kept and the missed, month by month. Every figure stands in the table beside it. */
export function MonthChart({ months }: { readonly months: MeasureFigures['months'] }) {
  const { t } = useTranslation()
  const { short } = useMonths()
  const most = Math.max(1, ...months.map(({ tally }) => tally.kept + tally.missed))
  const part = (count: number) => ({ height: `${(count / most) * 100}%` })
  return (
    <div role="img" aria-label={t('timely.chart')} className={styles.chart}>
      <div className={styles.columns}>
        {months.map(({ month, tally: { kept, missed } }) => (
          <div key={month} className={styles.column}>
            <span className={styles.count}>{kept + missed || ''}</span>
            <span className={styles.missed} style={part(missed)} />
            <span className={styles.kept} style={part(kept)} />
          </div>
        ))}
      </div>
      <div className={styles.labels}>
        {months.map(({ month }) => (
          <span key={month}>{short(month)}</span>
        ))}
      </div>
      <div className={styles.legend}>
        <span>
          <span className={`${styles.swatch ?? ''} ${styles.kept ?? ''}`} /> {t('timely.kept')}
        </span>
        <span>
          <span className={`${styles.swatch ?? ''} ${styles.missed ?? ''}`} /> {t('timely.missed')}
        </span>
      </div>
    </div>
  )
}
