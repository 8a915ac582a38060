import { ActionIcon, Anchor, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { lazy, Suspense, useRef, useState } from 'react'
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

type Menu = 'person' | 'more' | 'search'

/** Name, main menu, and who one is. Whoever asks for a menu before it has come gets it when it has. */
export function Header() {
  const { t } = useTranslation()
  const me = useMe()
  const [asked, setAsked] = useState<Menu | null>(null)
  const held = useRef<string | null>(null)
  // What stands in for a button gives it the click and the focus it has had.
  const standIn = (menu: Menu) => ({
    onClick: () => setAsked(menu),
    onFocus: () => {
      held.current = menu
    },
    onBlur: () => {
      held.current = null
    },
  })
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
            <Suspense fallback={<MoreButton {...standIn('more')} />}>
              <MoreMenu open={asked === 'more'} held={held} />
            </Suspense>
          </nav>
        )}
      </div>
      <div className={styles.right}>
        {me.data && (
          <Suspense fallback={<SearchButton {...standIn('search')} />}>
            <SearchAndShortcuts open={asked === 'search'} held={held} />
          </Suspense>
        )}
        <LanguageSwitch />
        <ColourSwitch />
        {me.data && (
          <Suspense fallback={<PersonButton name={me.data.name} {...standIn('person')} />}>
            <PersonMenu
              name={me.data.name}
              authority={me.data.authorityName}
              open={asked === 'person'}
              held={held}
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
