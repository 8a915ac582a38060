import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTimeLeft } from '../../ui/useTimeLeft'
import { SendingProgress } from './SendingProgress'
import { progressId } from '../../ui/progressId'
import type { Opening } from './useOpening'

/** How far it is, and the way to regret it while nobody has been written. */
export function SelfBookingProgress(props: {
  readonly opening: Opening
  /** How long it can be regretted. */
  readonly minutes: number
}) {
  const { t } = useTranslation()
  const { opening, minutes } = props
  const { opened, undoing } = opening
  const left = useTimeLeft(minutes)
  const undoable = [...opened].filter(([, { at }]) => left(at) > 0)
  const undone = undoing.run.ids.filter((id) => !opened.has(id)).length
  return (
    <SendingProgress
      sending={opening.sending}
      after={undone > 0 ? t('letters.undone', { count: undone }) : ''}
    >
      {undoable.length > 0 && (
        <>
          <Button
            variant="default"
            disabled={undoing.busy}
            onClick={() => {
              const ids = undoable.map(([id]) => id)
              void opening.undo(ids, t('letters.undoReason'))
              document.getElementById(progressId)?.focus()
            }}
          >
            {t('letters.undo', { count: undoable.length })}
          </Button>
          <Text size="sm">
            {t('letters.timeLeft', {
              count: Math.min(...undoable.map(([, { at }]) => left(at))),
            })}
          </Text>
        </>
      )}
    </SendingProgress>
  )
}
