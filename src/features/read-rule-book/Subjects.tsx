import { useTranslation } from 'react-i18next'
import type { RuleBookPage } from '../../contract/ruleBook'
import { useSay } from '../../ui/useSay'
import styles from './ruleBook.module.css'

/** The way to each subject further down. */
export function Subjects({ chapters }: { readonly chapters: RuleBookPage['chapters'] }) {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <nav aria-label={t('rules.subjects')} className={styles.choices}>
      <ul className={styles.subjects}>
        {chapters.map(({ id, title, rules }) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.jump}>
              {t('rules.subject', { title: say(title), count: rules.length })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
