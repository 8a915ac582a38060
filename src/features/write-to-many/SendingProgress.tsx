import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Progress } from '../../ui/Progress'
import type { Sending } from './useSending'

/** How far the sending is, and the way to stop it. */
export function SendingProgress(props: {
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
    <Progress
      told={[told, busy ? '' : after].filter((text) => text !== '').join(' ')}
      busy={busy}
      stop={busy && !run.stopped ? t('letters.stop') : null}
      onStop={stop}
    >
      {children}
    </Progress>
  )
}
