import { Box, Group, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OthersBooking as Told } from '../contract/bookingIntent'

/** Who else is about to book the same time: told when there is a pause, and in nobody's way. */
export function OthersBooking({ others }: { readonly others: Told['others'] }) {
  const { t } = useTranslation()
  const said = others.map(({ name, authorityName }) =>
    name === null
      ? t('proposed.strangerBooking', { authority: authorityName })
      : t('proposed.colleagueBooking', { name }),
  )
  return (
    // Always there: only what comes into it later is read aloud. Empty it takes no room.
    <Box role="status" style={said.length === 0 ? { position: 'absolute' } : {}}>
      {[...new Set(said)].map((sentence) => (
        <Group key={sentence} gap="xs" wrap="nowrap" align="flex-start">
          <IconUsers size={20} aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm" fw={600}>
            {sentence}
          </Text>
        </Group>
      ))}
    </Box>
  )
}
