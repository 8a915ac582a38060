import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../contract/note'
import { useDates } from '../../ui/useDates'

/** How a note was written before it was corrected, the latest first. */
export function EarlierWords({ earlier }: { readonly earlier: Note['earlier'] }) {
  const { t } = useTranslation()
  const { long } = useDates()
  if (earlier.length === 0) return null
  return (
    <details>
      <summary>{t('notes.earlier', { count: earlier.length })}</summary>
      <ul>
        {earlier.map(({ text, byName, on, at }) => (
          <li key={`${on} ${at} ${text}`}>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {text}
            </Text>
            <Text size="sm" c="dimmed">
              {t('notes.by', { name: byName, date: long(on), time: at })}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  )
}
