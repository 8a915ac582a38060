import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FieldErrors } from '../../client/fieldErrors'
import type { SaveState } from '../../client/useSave'
import { Message } from '../../ui/Message'
import { RefusalReason } from '../../ui/RefusalReason'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useFieldError } from '../../ui/useFieldError'

/** The end of a form: why it was refused, the button, the way back and how the save stands. */
export function FormEnd(props: {
  readonly state: SaveState
  readonly errors: FieldErrors
  readonly save: string
  readonly back: string
  readonly onCancel: () => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { state, errors, save, back, onCancel } = props
  // What is wrong with no field in particular, or with one that is not in view.
  const whole = word(errors[''] ?? errors['/period'] ?? errors['/begun'])
  return (
    <>
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t('save.refused')}>
          {whole ? (
            <Text size="sm">{whole}</Text>
          ) : (
            <RefusalReason problem={state.problem.problem} />
          )}
        </Message>
      )}
      <Group>
        <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
          {save}
        </SaveButton>
        <Button component={Link} to={back} variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <SaveStatus is={state.is} />
      </Group>
    </>
  )
}
