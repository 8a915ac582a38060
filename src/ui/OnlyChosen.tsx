import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** That a screen is about those chosen in the list alone, how many of them it is about, and the way to all. */
export function OnlyChosen(props: {
  readonly chosen: number
  readonly here: number
  readonly onAll: () => void
}) {
  const { t } = useTranslation()
  const { chosen, here, onAll } = props
  return (
    <Group gap="sm">
      <Text role="status">{t('list.only', { count: chosen, here })}</Text>
      <Button variant="default" size="compact-sm" onClick={onAll}>
        {t('list.onlyAll')}
      </Button>
    </Group>
  )
}
