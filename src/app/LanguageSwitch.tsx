import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../ui/language'
import { useLanguage } from '../ui/useLanguage'
import styles from './Header.module.css'

/** To the other language, in its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  const other = language === 'da' ? 'en' : 'da'
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      lang={other}
      aria-label={t('app.language')}
      className={styles.narrow ?? ''}
      onClick={() => void chooseLanguage(other)}
    >
      <span className={styles.wide}>{t('app.language')}</span>
      <span className={styles.short}>{other.toUpperCase()}</span>
    </Button>
  )
}
