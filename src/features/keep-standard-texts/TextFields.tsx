import { Button, Fieldset, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StandardText } from '../../contract/standardTexts'
import { useFieldError } from '../../ui/useFieldError'

const uses = ['agreement', 'reason'] as const

/** One text, and where it is offered. */
export function TextFields(props: {
  readonly number: number
  readonly text: StandardText
  readonly error: string | undefined
  readonly onChange: (part: Partial<StandardText>) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { number, text, error, onChange, onRemove } = props
  return (
    <Fieldset legend={t('standardTexts.number', { number })} w="100%">
      <Stack gap="sm" align="flex-start">
        <Textarea
          w="100%"
          label={t('standardTexts.text')}
          value={text.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
          error={word(error)}
          autosize
          maxRows={8}
        />
        <NativeSelect
          label={t('standardTexts.use')}
          value={text.use}
          onChange={({ currentTarget: { value } }) =>
            onChange({ use: uses.find((use) => use === value) ?? text.use })
          }
          data={uses.map((use) => ({ value: use, label: t(`standardTexts.uses.${use}`) }))}
        />
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {t('standardTexts.remove', { number })}
        </Button>
      </Stack>
    </Fieldset>
  )
}
