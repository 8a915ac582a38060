import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReformPage } from '../../contract/reform'
import { useDates } from '../../ui/useDates'
import styles from './reform.module.css'

/** How many have been looked at, and when all have, how many something changes for. */
export function HowFar({ found }: { readonly found: ReformPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { seen, total, on, citizens } = found
  const byLaw = citizens.filter(({ changes }) => changes.some((change) => change.byLaw)).length
  const words = { count: citizens.length, total, byLaw, date: long(on) }
  const done = seen >= total
  return (
    <div>
      <Text role="status" fw={600}>
        {!done && t('reform.looking', { seen, total })}
        {done && (citizens.length === 0 ? t('reform.none', words) : t('reform.count', words))}
      </Text>
      {!done && (
        <progress
          className={styles.progress}
          max={total}
          value={seen}
          aria-label={t('reform.progress')}
        />
      )}
    </div>
  )
}
