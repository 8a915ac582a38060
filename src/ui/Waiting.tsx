import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const rows = ['a', 'b', 'c', 'd', 'e']

/** Stands where an answer is to come. */
export function Waiting() {
  const { t } = useTranslation()
  return (
    <Stack role="status" gap="sm">
      <VisuallyHidden>{t('app.loading')}</VisuallyHidden>
      {rows.map((row) => (
        <Skeleton key={row} height={44} aria-hidden />
      ))}
    </Stack>
  )
}
