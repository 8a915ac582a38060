import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { parseTime } from '../../ui/parseTime'
import { useFieldError } from '../../ui/useFieldError'
import type { SpanDraft } from './hoursDraft'

/** How many stretches a day can have, as the contract has it. */
const most = 4

/** The stretches of one day. `pointer` is where they stand in the request, `of` what the day is called. */
export function SpanFields(props: {
  readonly pointer: string
  readonly of: string
  readonly spans: readonly SpanDraft[]
  readonly errors: FieldErrors
  readonly onChange: (spans: readonly SpanDraft[]) => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const add = useRef<HTMLButtonElement>(null)
  const { pointer, of, spans, errors, onChange } = props
  const replace = (index: number, part: Partial<SpanDraft>) =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...part } : span)))
  const remove = (index: number) => {
    onChange(spans.filter((_, at) => at !== index))
    add.current?.focus()
  }
  const input = (index: number, end: 'from' | 'to') => (
    <TextInput
      name={`${pointer}/${index}/${end}`}
      label={t(`hours.${end}`)}
      aria-label={t(`hours.${end}Of`, { of, number: index + 1 })}
      value={spans[index]?.[end] ?? ''}
      onChange={(event) => replace(index, { [end]: event.currentTarget.value })}
      onBlur={() => replace(index, { [end]: parseTime(spans[index]?.[end] ?? '') })}
      error={word(errors[`${pointer}/${index}/${end}`])}
      inputMode="numeric"
      autoComplete="off"
      w={100}
    />
  )
  return (
    <Stack gap="xs" align="flex-start">
      {spans.length === 0 && <Text size="sm">{t('hours.none')}</Text>}
      {spans.map((_, index) => (
        // Rows have no name of their own, and are only ever added at the end.
        <Group key={`${pointer}/${String(index)}`} gap="sm" align="flex-start">
          {input(index, 'from')}
          {input(index, 'to')}
          <Button
            variant="subtle"
            size="compact-sm"
            mt="xl"
            aria-label={t('hours.removeSpanOf', { of, number: index + 1 })}
            onClick={() => remove(index)}
          >
            {t('hours.removeSpan')}
          </Button>
        </Group>
      ))}
      <Button
        ref={add}
        variant="default"
        size="compact-sm"
        aria-label={t('hours.addSpanOf', { of })}
        {...(spans.length >= most && { 'aria-disabled': true, 'data-disabled': true })}
        onClick={() => spans.length < most && onChange([...spans, { from: '', to: '' }])}
      >
        {t('hours.addSpan')}
      </Button>
    </Stack>
  )
}
