import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SaveState } from '../../client/useSave'
import { ClashList } from '../../ui/ClashList'
import { Message } from '../../ui/Message'
import { RefusalReason } from '../../ui/RefusalReason'
import { useDates } from '../../ui/useDates'
import type { Proposal } from './proposal'

/** Why a talk was not moved, and which times are free instead. */
export function MoveRefusal({
  state,
  onPick,
}: {
  readonly state: SaveState
  readonly onPick: (part: Partial<Proposal>) => void
}) {
  const { t } = useTranslation()
  const { short } = useDates()
  if (state.is !== 'refused') return null
  const { problem } = state.problem
  const { clashes = [], nextFree = [] } = problem
  return (
    <Message tone="bad" role="alert" title={t('save.refused')}>
      <RefusalReason problem={problem} />
      <ClashList clashes={clashes} />
      {nextFree.length > 0 && (
        <Group gap="xs" role="group" aria-label={t('calendar.nextFree')}>
          <Text size="sm">{t('calendar.nextFree')}:</Text>
          {nextFree.map(({ on, at }) => (
            <Button
              key={`${on} ${at}`}
              size="compact-sm"
              variant="default"
              onClick={() => onPick({ on, at })}
            >
              {short(on)} {t('timeline.at', { time: at })}
            </Button>
          ))}
        </Group>
      )}
    </Message>
  )
}
