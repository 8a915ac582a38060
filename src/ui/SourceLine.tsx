import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Citation } from '../contract/ruleCitation'

/** Where a rule stands: document and place, or act and paragraph. */
export function SourceLine({ source }: { readonly source: Citation['sources'][number] }) {
  const { t } = useTranslation()
  return (
    <Text size="sm" c="dimmed">
      {t('why.source')}:{' '}
      {source.document === null
        ? source.reference
        : `${source.title}, ${t('why.place', { section: source.section, phrase: source.phrase })}`}
    </Text>
  )
}
