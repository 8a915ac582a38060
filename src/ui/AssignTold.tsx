import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assigned } from '../contract/assignment'
import { Message } from './Message'
import { SaveButton } from './SaveButton'

/** What became of citizens that were given to somebody: how many, and each that was not. */
export function AssignTold(props: {
  readonly told: {
    readonly what: 'given' | 'undone'
    readonly done: readonly string[]
    readonly refused: readonly {
      readonly citizen: string
      readonly outcome: Assigned['results'][number]['outcome'] | 'refused'
    }[]
    readonly turnTo: readonly string[]
  }
  /** Name of whom they were given to; empty when to several. */
  readonly to: string
  readonly nameOf: (citizen: string) => string
  readonly busy: boolean
  readonly onUndo: () => void
}) {
  const { t } = useTranslation()
  const { told, to, nameOf, busy, onUndo } = props
  const { what, refused, turnTo } = told
  const count = told.done.length
  const part = useRef<HTMLDivElement>(null)
  // The dialog it was asked in is gone, and the button that takes it back is gone once it is.
  useEffect(() => {
    if (told.done.length + told.refused.length > 0) part.current?.focus()
  }, [told])
  const said =
    what === 'undone'
      ? t('assign.undone', { count })
      : to === ''
        ? t('assign.shared', { count })
        : t('assign.given', { count, name: to })
  return (
    <div ref={part} tabIndex={-1}>
      <Text role="status" size="sm" fw={600}>
        {(count > 0 || refused.length === 0) && said}
      </Text>
      {what === 'given' && count > 0 && (
        <SaveButton variant="default" size="compact-sm" mt={4} busy={busy} onClick={onUndo}>
          {t('assign.undo')}
        </SaveButton>
      )}
      {refused.length > 0 && (
        <Message tone="near" role="status" title={t('assign.refused', { count: refused.length })}>
          <ul>
            {refused.map(({ citizen, outcome }) => (
              <Text key={citizen} component="li" size="sm">
                {t('assign.because', { name: nameOf(citizen), why: t(`assign.why.${outcome}`) })}
              </Text>
            ))}
          </ul>
          {turnTo.length > 0 && (
            <Text size="sm">{t('assign.turnTo', { names: turnTo.join(', ') })}</Text>
          )}
        </Message>
      )}
    </div>
  )
}
