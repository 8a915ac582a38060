import {
  ActionIcon,
  Anchor,
  Button,
  Group,
  Popover,
  Stack,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { IconMoon, IconSun, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useNavigate } from 'react-router'
import { rememberPerson } from '../client/person'
import { useMe } from '../client/useMe'
import { chooseLanguage } from '../ui/language'
import { useLanguage } from '../ui/useLanguage'
import styles from './Header.module.css'

/** Name, main menu, and who one is. */
export function Header() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <Group h="100%" px={{ base: 'xs', sm: 'md' }} justify="space-between" wrap="nowrap">
      <Group className={styles.left ?? ''} wrap="nowrap">
        <Anchor component={Link} to="/borgere" className={styles.name} underline="never">
          {t('app.name')}
        </Anchor>
        {me.data && (
          <nav aria-label={t('app.menu')}>
            <NavLink to="/borgere" className={styles.link ?? ''}>
              {t('app.citizens')}
            </NavLink>
          </nav>
        )}
      </Group>
      <Group className={styles.right ?? ''} wrap="nowrap">
        <LanguageSwitch />
        <ColourSwitch />
        {me.data && <PersonMenu name={me.data.name} authority={me.data.authorityName} />}
      </Group>
    </Group>
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

/** Who one is, and the way to be somebody else. */
function PersonMenu({ name, authority }: { readonly name: string; readonly authority: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const leave = () => {
    rememberPerson(null)
    queries.clear()
    void navigate('/')
  }
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="sm" aria-label={name} className={styles.who ?? ''}>
          <IconUser size={18} aria-hidden />
          <span className={styles.person}>{name}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Stack gap="xs" align="flex-start">
          <Text fw={600}>{name}</Text>
          <Text size="sm">{authority}</Text>
          <Button variant="default" onClick={leave}>
            {t('app.switchPerson')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
