import { ActionIcon, Anchor, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import { useMe } from '../client/useMe'
import styles from './Header.module.css'
import { LanguageSwitch } from './LanguageSwitch'
import { MoreButton } from './MoreButton'
import { PersonButton } from './PersonButton'
import { SearchButton } from './SearchButton'

const PersonMenu = lazy(() => import('./PersonMenu'))
const SearchAndShortcuts = lazy(() => import('./SearchAndShortcuts'))
const MoreMenu = lazy(() => import('./MoreMenu'))

/** Name, main menu, and who one is. Whoever asks for a menu before it has come gets it when it has. */
export function Header() {
  const { t } = useTranslation()
  const me = useMe()
  const [asked, setAsked] = useState<'person' | 'more' | 'search' | null>(null)
  return (
    <div className={styles.bar}>
      <div className={styles.left}>
        <Anchor component={Link} to="/borgere" className={styles.name} underline="never">
          {t('app.name')}
        </Anchor>
        {me.data && (
          <nav aria-label={t('app.menu')} className={styles.menu}>
            <NavLink to="/dag" className={styles.link ?? ''}>
              {t('app.day')}
            </NavLink>
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
            <Suspense fallback={<MoreButton onClick={() => setAsked('more')} />}>
              <MoreMenu open={asked === 'more'} />
            </Suspense>
          </nav>
        )}
      </div>
      <div className={styles.right}>
        {me.data && (
          <Suspense fallback={<SearchButton onClick={() => setAsked('search')} />}>
            <SearchAndShortcuts open={asked === 'search'} />
          </Suspense>
        )}
        <LanguageSwitch />
        <ColourSwitch />
        {me.data && (
          <Suspense
            fallback={<PersonButton name={me.data.name} onClick={() => setAsked('person')} />}
          >
            <PersonMenu
              name={me.data.name}
              authority={me.data.authorityName}
              open={asked === 'person'}
            />
          </Suspense>
        )}
      </div>
    </div>
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
