import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../contract/timeline'
import { useDates } from '../../ui/useDates'
import list from '../../ui/list.module.css'
import { useVersionWords } from './useVersionWords'

/** Who did what with an entry, from what to what, the latest first. */
export function EntryVersions({ entry }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const words = useVersionWords()
  if (entry.derived) return <Text size="sm">{t('drawn.panel.derived')}</Text>
  return (
    <section aria-labelledby="entry-versions">
      <Title order={4} size="h6" id="entry-versions">
        {t('drawn.panel.history')}
      </Title>
      {entry.versions.length === 0 && <Text size="sm">{t('drawn.panel.noHistory')}</Text>}
      <ol className={list.list}>
        {entry.versions.map((version) => (
          <li key={version.id} className={list.row}>
            <div style={{ minWidth: 0 }}>
              <Text size="sm">{words.what(version)}</Text>
              <Text size="sm" c="dimmed">
                {t('drawn.panel.by', {
                  date: long(version.on),
                  time: version.at,
                  name: version.byName,
                })}
              </Text>
              {version.changes.map((change) => (
                <Text key={change.fact} size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {words.change(change)}
                </Text>
              ))}
              {version.reason !== '' && (
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {t('course.journal.reason', { reason: version.reason })}
                </Text>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
