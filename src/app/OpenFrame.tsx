import { Container, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import type { BrowserHost } from '../contract/browserHost'
import styles from './Frame.module.css'
import { HostNotices } from './HostNotices'
import { LanguageSwitch } from './LanguageSwitch'
import { useArrived } from './useArrived'

/** What stands around the screens that anybody may open who knows their address. */
export function OpenFrame({ host: starting }: { readonly host: Promise<BrowserHost> | null }) {
  const { t } = useTranslation()
  const host = useArrived(starting)
  return (
    <>
      <a className={styles.skip} href="#indhold">
        {t('app.skip')}
      </a>
      <header className={styles.header}>
        <Group justify="space-between" px="md" mih={60}>
          <Text fw={700}>{t('app.name')}</Text>
          <LanguageSwitch />
        </Group>
      </header>
      <main id="indhold" tabIndex={-1} className={styles.main}>
        <Container size="xs" p={0}>
          {host && <HostNotices host={host} />}
          <Outlet />
        </Container>
      </main>
    </>
  )
}
