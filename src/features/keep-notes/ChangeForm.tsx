import { Button, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useProblemText } from '../../ui/useProblemText'
import type { Change } from './useChange'

/** The frame of a form that opens in a note’s row: what went wrong, the fields, save and cancel. */
export function ChangeForm(props: {
  readonly change: Change
  readonly body: unknown
  readonly onEnd: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const { change, body, onEnd, children } = props
  const { form, state, save } = change
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save(body)
      }}
    >
      <Stack gap="sm" align="flex-start" mt="xs">
        {state.is === 'refused' && (
          <Message tone="bad" role="alert" title={t('save.refused')}>
            <Text size="sm">
              {state.problem.is('stale-version')
                ? t('notes.stale')
                : problemText(state.problem.problem)}
            </Text>
          </Message>
        )}
        {children}
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('notes.saveChange')}
          </SaveButton>
          <Button variant="default" onClick={onEnd}>
            {t('app.cancel')}
          </Button>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
