import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { progressId } from './progressId'
import type { Sending } from './useSending'

/** How far the sending is, and the way to stop it. */
export function Progress(props: {
  readonly sending: Sending
  /** What else there is to say once it has been sent. */
  readonly after?: string
  readonly children?: ReactNode
}) {
  const { t } = useTranslation()
  const { sending, after = '', children } = props
  const { run, states, busy, stop } = sending
  const all = run.ids.length
  const done = run.ids.filter((id) => states.get(id)?.is === 'saved').length
  const told = all > 0 ? t(run.stopped ? 'letters.halted' : 'letters.progress', { done, all }) : ''
  return (
    <div>
      <Text id={progressId} tabIndex={-1} role="status" fw={600}>
        {!busy && [told, after].filter((text) => text !== '').join(' ')}
      </Text>
      {/* Forty steps are seen, and not spoken one by one. */}
      {busy && <Text fw={600}>{told}</Text>}
      <Group gap="sm">
        {busy && !run.stopped && (
          <Button
            variant="default"
            onClick={() => {
              stop()
              document.getElementById(progressId)?.focus()
            }}
          >
            {t('letters.stop')}
          </Button>
        )}
        {!busy && children}
      </Group>
    </div>
  )
}
