import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../contract/citizenImport'
import styles from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'

/** How the first rows are read, so that a list in disorder is seen before it is imported. */
export function FirstRows({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation()
  const { long } = useDates()
  return (
    <Stack gap="xs">
      <Text fw={600} id="first-rows">
        {t('import.first', { count: preview.first.length })}
      </Text>
      <ul className={styles.list} aria-labelledby="first-rows">
        {preview.first.map(({ line, name, maskedNumber, benefit, targetGroup, from }) => (
          <li key={line} className={styles.row}>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {t('import.row', { line, name, number: maskedNumber })}:{' '}
              {t(`benefit.${benefit ?? 'none'}`)}
              {targetGroup && `, ${targetGroup} ${t(`group.${targetGroup}`)}`}
              {from && ` ${t('import.from', { date: long(from) })}`}
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
