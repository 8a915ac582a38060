import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SaveState } from '../../client/useSave'
import { RefusalReason } from '../../ui/RefusalReason'
import { SaveStatus } from '../../ui/SaveStatus'
import { useFieldError } from '../../ui/useFieldError'

/** How the sending of one row went; what was refused with its reason. */
export function RowResult(props: {
  readonly state: SaveState | undefined
  /** What is said of one that went through. */
  readonly saved: string
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { state, saved } = props
  switch (state?.is) {
    case 'saving':
    case 'unknown':
      return <SaveStatus is={state.is} />
    case 'saved':
      return <Text fw={600}>{saved}</Text>
    case 'refused': {
      const { problem } = state.problem
      return (
        <>
          <Text size="sm" fw={600}>
            {t('save.refused')}
          </Text>
          <RefusalReason problem={problem} />
          {problem.errors?.map(({ pointer, code }) => (
            <Text size="sm" key={pointer}>
              {word(code)}
            </Text>
          ))}
        </>
      )
    }
    case 'idle':
    case undefined:
      return null
  }
}
