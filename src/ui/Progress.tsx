import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { progressId } from './progressId'

/** How far long work is, the way to stop it, and what there is to do once it rests. */
export function Progress(props: {
  readonly told: string
  readonly busy: boolean
  /** The word on the button that stops it; null when it can no longer be stopped. */
  readonly stop: string | null
  readonly onStop: () => void
  readonly children?: ReactNode
}) {
  const { told, busy, stop, onStop, children } = props
  return (
    <div>
      <Text id={progressId} tabIndex={-1} role="status" fw={600}>
        {!busy && told}
      </Text>
      {/* Forty steps are seen, and not spoken one by one. */}
      {busy && <Text fw={600}>{told}</Text>}
      <Group gap="sm">
        {stop !== null && (
          <Button
            variant="default"
            onClick={() => {
              onStop()
              document.getElementById(progressId)?.focus()
            }}
          >
            {stop}
          </Button>
        )}
        {!busy && children}
      </Group>
    </div>
  )
}
