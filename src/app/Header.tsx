import {
  ActionIcon,
  Anchor,
  Button,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import { useMe } from '../client/useMe'
import { chooseLanguage } from '../ui/language'
import { useLanguage } from '../ui/useLanguage'
import styles from './Header.module.css'
import { PersonButton } from './PersonButton'

const PersonMenu = lazy(() => import('./PersonMenu'))

/** Name, main menu, and who one is. */
export function Header() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <div className={styles.bar}>
      <div className={styles.left}>
        <Anchor component={Link} to="/borgere" className={styles.name} underline="never">
          {t('app.name')}
        </Anchor>
        {me.data && (
          <nav aria-label={t('app.menu')} className={styles.menu}>
            <NavLink to="/borgere" className={styles.link ?? ''}>
              {t('app.citizens')}
            </NavLink>
            <NavLink to="/kalender" className={styles.link ?? ''}>
              {t('app.calendar')}
            </NavLink>
            <NavLink to="/regelbog" className={styles.link ?? ''}>
              {t('app.ruleBook')}
            </NavLink>
            <NavLink to="/reform" className={styles.link ?? ''}>
              {t('app.reform')}
            </NavLink>
          </nav>
        )}
      </div>
      <div className={styles.right}>
        <LanguageSwitch />
        <ColourSwitch />
        {me.data && (
          <Suspense fallback={<PersonButton name={me.data.name} />}>
            <PersonMenu name={me.data.name} authority={me.data.authorityName} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

function LanguageSwitch() {
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

function ColourSwitch() {
  const { t } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const dark = scheme === 'dark'
  return (
    <ActionIcon
      variant="subtle"
      size="lg"
      aria-label={dark ? t('app.light') : t('app.dark')}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun size={20} aria-hidden /> : <IconMoon size={20} aria-hidden />}
    </ActionIcon>
  )
}
