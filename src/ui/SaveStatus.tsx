import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Says how a save stands, to eye and ear. */
export function SaveStatus({
  is,
}: {
  readonly is: 'idle' | 'saving' | 'unknown' | 'saved' | 'refused'
}) {
  const { t } = useTranslation()
  return (
    <Text role="status" size="sm" fw={600}>
      {is === 'idle' ? '' : t(`save.${is}`)}
    </Text>
  )
}
