import { Button, Fieldset, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/DateField'
import { useFieldError } from '../../ui/useFieldError'
import type { FieldsProps } from './fieldsProps'
import type { HoursDraft } from './hoursDraft'
import { SpanFields } from './SpanFields'

/** Days with hours of their own. */
export function ExceptionFields({ draft, errors, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const add = useRef<HTMLButtonElement>(null)
  const { exceptions } = draft
  const replace = (index: number, part: Partial<HoursDraft['exceptions'][number]>) =>
    onChange({
      exceptions: exceptions.map((row, at) => (at === index ? { ...row, ...part } : row)),
    })
  const remove = (index: number) => {
    onChange({ exceptions: exceptions.filter((_, at) => at !== index) })
    add.current?.focus()
  }
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{t('hours.exceptionHint')}</Text>
      {exceptions.map(({ on, spans }, index) => {
        const of = t('hours.exception', { number: index + 1 })
        return (
          // Rows have no name of their own, and are only ever added at the end.
          <Fieldset key={`exception ${String(index)}`} legend={of} w="100%">
            <Stack gap="sm" align="flex-start">
              <DateField
                name={`/exceptions/${index}/on`}
                label={t('hours.on')}
                value={on}
                onChange={(typed) => replace(index, { on: typed })}
                error={word(errors[`/exceptions/${index}/on`])}
              />
              <SpanFields
                pointer={`/exceptions/${index}/spans`}
                of={of}
                spans={spans}
                errors={errors}
                onChange={(changed) => replace(index, { spans: changed })}
              />
              <Button variant="subtle" size="compact-sm" onClick={() => remove(index)}>
                {t('hours.removeException', { number: index + 1 })}
              </Button>
            </Stack>
          </Fieldset>
        )
      })}
      <Button
        ref={add}
        variant="default"
        size="compact-sm"
        onClick={() => onChange({ exceptions: [...exceptions, { on: '', spans: [] }] })}
      >
        {t('hours.addException')}
      </Button>
    </Stack>
  )
}
