import { Button, CloseButton, Group, Paper, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useEntryWords } from '../useEntryWords'
import type { DrawnItem } from './drawnItem'

/** More than this are found in the list. */
const most = 30

/** What is drawn as one however close one looks, to choose from. */
export function Several(props: {
  readonly item: DrawnItem
  readonly onOpen: (entry: string) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const words = useEntryWords()
  const { item, onOpen, onClose } = props
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    first.current?.focus()
  }, [])
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={t('drawn.panel.all')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Group justify="space-between">
        <Text fw={600}>{t('drawn.panel.all')}</Text>
        <CloseButton onClick={onClose} />
      </Group>
      <Stack gap={4} align="flex-start">
        {item.entries.slice(0, most).map((entry, index) => (
          <Button
            key={entry.id}
            ref={index === 0 ? first : undefined}
            variant="subtle"
            size="compact-sm"
            onClick={() => onOpen(entry.id)}
          >
            {words.title(entry)} · {words.when(entry)}
          </Button>
        ))}
      </Stack>
    </Paper>
  )
}
