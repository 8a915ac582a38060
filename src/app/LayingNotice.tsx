import { Text } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { laying } from './laying'

/** So few are there before one has read that they are coming. */
const few = 1000

/** That many made-up citizens are being laid, and how far that is. */
export function LayingNotice() {
  const { t } = useTranslation()
  const laid = useSyncExternalStore(laying.onChange, laying.now)
  if (laid === null || laid.of <= few) return null
  return (
    <Text mb="lg">
      {t('host.laying', { citizens: laid.citizens, of: laid.of })}{' '}
      <progress value={laid.citizens} max={laid.of} aria-label={t('host.layingHow')} />
    </Text>
  )
}
