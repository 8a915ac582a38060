import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Progress } from '../../ui/Progress'
import { progressId } from '../../ui/progressId'
import type { Planning } from './usePlan'

/** How far the booking is, the way to stop it, and the way to take all of it back. */
export function PlanProgress(props: {
  readonly planning: Planning
  /** How many minutes are left to take back what was booked at that moment. */
  readonly left: (at: number) => number
}) {
  const { t } = useTranslation()
  const { planning, left } = props
  const { run, booked, busy, stop, undoing } = planning
  const all = run.ids.length
  const done = run.ids.filter((id) => booked.has(id)).length
  const undone = [...undoing.states].filter(
    ([id, { is }]) => is === 'saved' && !booked.has(id),
  ).length
  const undoable = [...booked.values()].filter(({ at }) => left(at) > 0)
  const minutes = Math.min(...undoable.map(({ at }) => left(at)))
  const told = [
    all > 0 &&
      (done > 0 || undone === 0) &&
      t(run.stopped ? 'week.stopped' : 'week.progress', { done, all }),
    undone > 0 && t('week.undoneCount', { count: undone }),
  ]
  return (
    <Progress
      told={told.filter((one) => one !== false).join(' ')}
      busy={busy || undoing.busy}
      stop={busy && !run.stopped ? t('week.stop') : null}
      onStop={stop}
    >
      {undoable.length > 0 && (
        <>
          <Button
            variant="default"
            onClick={() => {
              void undoing.undo(undoable)
              document.getElementById(progressId)?.focus()
            }}
          >
            {t('week.undoAll', { count: undoable.length })}
          </Button>
          <Text size="sm">{t('week.timeLeft', { count: minutes })}</Text>
        </>
      )}
    </Progress>
  )
}
