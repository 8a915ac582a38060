import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'
import type { FieldsProps } from './fieldsProps'

/** The next free times, best first, each with why it is proposed. */
export function Suggestions({
  draft,
  options,
  onChange,
  onTaken,
}: FieldsProps & { readonly onTaken: () => void }) {
  const { t } = useTranslation()
  const { full } = useDates()
  const others = options.suggestions.filter(({ on, at }) => on !== draft.on || at !== draft.at)
  if (others.length === 0) return null
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('proposed.title')}
      </Title>
      <ul className={list.list}>
        {others.map(({ on, at, room, reasons }) => (
          <li className={list.row} key={`${on} ${at}`}>
            <Group gap="sm">
              <Button
                size="compact-sm"
                variant="default"
                h="auto"
                mih={26}
                styles={{ label: { whiteSpace: 'normal' } }}
                onClick={() => {
                  onChange({ on, at, ...(room !== null && { room }) })
                  onTaken()
                }}
              >
                {t('proposed.take', { date: full(on), time: at })}
              </Button>
              <Text size="sm">
                {reasons.map((reason) => t(`proposed.reasons.${reason}`)).join(', ')}
              </Text>
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
