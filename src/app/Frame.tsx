import { Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { rememberedPerson } from '../client/person'
import type { BrowserHost } from '../contract/browserHost'
import { Footer } from './Footer'
import { Header } from './Header'
import { HostNotices } from './HostNotices'
import styles from './Frame.module.css'
import { LayingNotice } from './LayingNotice'
import { useArrived } from './useArrived'

/** What stands around every screen. Without a person there is only the choice of one. */
export function Frame({ host: starting }: { readonly host: Promise<BrowserHost> | null }) {
  const { t } = useTranslation()
  const host = useArrived(starting)
  const { pathname } = useLocation()
  if (rememberedPerson() === null && pathname !== '/')
    return <Navigate to="/" replace state={{ asked: pathname }} />
  return (
    <>
      <a className={styles.skip} href="#indhold">
        {t('app.skip')}
      </a>
      <header className={styles.header}>
        <Header />
      </header>
      <main id="indhold" tabIndex={-1} className={styles.main}>
        <Container size="lg" p={0}>
          {host ? <HostNotices host={host} /> : starting && <LayingNotice />}
          <Outlet />
          {host && <Footer stage={host.stage} />}
          <ScrollRestoration />
        </Container>
      </main>
    </>
  )
}
