import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../../contract/timeline'
import { useDates } from '../../../ui/useDates'
import { useVersionWords } from '../useVersionWords'
import styles from './print.module.css'

/** Who did what with an entry, the latest first, in few lines. */
export function HistoryLines({ entry }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const words = useVersionWords()
  if (entry.versions.length === 0) return null
  return (
    <ul className={styles.history}>
      {entry.versions.map((version) => (
        <li key={version.id}>
          <Text size="sm">
            {words.what(version)}
            {' · '}
            {t('drawn.panel.by', {
              date: long(version.on),
              time: version.at,
              name: version.byName,
            })}
          </Text>
          {version.changes.map((change) => (
            <Text key={change.fact} size="sm">
              {words.change(change)}
            </Text>
          ))}
          {version.reason !== '' && (
            <Text size="sm">{t('course.journal.reason', { reason: version.reason })}</Text>
          )}
        </li>
      ))}
    </ul>
  )
}
