import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../contract/stage'
import { loadTaskTexts } from '../ui/language'
import { Waiting } from '../ui/Waiting'
import styles from './Footer.module.css'

const FailurePanel = lazy(async () => {
  await loadTaskTexts()
  return import('../features/stage-failures/FailurePanel')
})

/** At the end of every screen of a demonstration: what it is, and a way to have things go wrong. */
export function Footer({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [open, { toggle }] = useDisclosure(false)
  return (
    <footer className={styles.footer}>
      <Group gap="sm" justify="space-between">
        <Text size="sm">{t('app.demonstration')}</Text>
        <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={toggle}>
          {t('app.failurePanel')}
        </Button>
      </Group>
      {open && (
        <Suspense fallback={<Waiting />}>
          <FailurePanel stage={stage} />
        </Suspense>
      )}
    </footer>
  )
}
