import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { HandOverRow } from '../../contract/handOver'
import { FactGrid } from '../../ui/FactGrid'
import { useDates } from '../../ui/useDates'
import { Misplaced } from './Misplaced'
import { Part } from './Part'
import { useHandOverWords } from './useHandOverWords'

/** One citizen: the day, what goes along, and what must be mended first. */
export function HandedOver({ citizen }: { readonly citizen: HandOverRow }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const words = useHandOverWords()
  const { citizenId, name, maskedNumber, on, held, agreements, due, notKept, wrongSide } = citizen
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <Group gap="sm" align="baseline">
          <Title order={3} size="h5">
            <Anchor component={Link} to={`/borgere/${citizenId}`} inherit>
              {name}
            </Anchor>
          </Title>
          <Text size="sm">{maskedNumber}</Text>
          <Text size="sm" fw={600}>
            {t('handOver.on', { date: long(on) })}
          </Text>
        </Group>
        {wrongSide.map((talk) => (
          <Misplaced key={talk.id} citizenId={citizenId} talk={talk} />
        ))}
        <FactGrid>
          <Part name={t('handOver.held')} lines={held.map(words.held)} />
          <Part name={t('handOver.agreements')} lines={agreements.map(words.agreement)} />
          <Part name={t('handOver.due')} lines={due.map(words.due)} />
          <Part name={t('handOver.notKept')} lines={notKept.map(words.due)} />
        </FactGrid>
      </Stack>
    </Paper>
  )
}
