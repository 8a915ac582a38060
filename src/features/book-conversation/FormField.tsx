import { Checkbox, Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTextsFor } from '../../client/useTextsFor'
import type { FormVerdict } from '../../contract/assessment'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { DateField } from '../../ui/DateField'
import { pickRules } from '../../ui/pickRules'
import { SourceLine } from '../../ui/SourceLine'
import { useFieldError } from '../../ui/useFieldError'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'
import type { FieldsProps } from './fieldsProps'
import { formOf } from './requestOf'

const order = ['physical', 'video', 'phone'] as const

/**
 * The form of the talk. What the law excludes that day stays in view with its reason; where the
 * citizen chooses, nothing is chosen beforehand and the wish is asked for.
 */
export function FormField(props: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { draft, options, errors, onChange } = props
  const verdict = options.form
  if (verdict === null) return null
  const asked = verdict.chooser === 'citizen'
  const rules = pickRules(verdict.rules, options.rules)
  const missing = asked && errors['/form'] === 'required' ? 'wish-missing' : errors['/form']
  const error = word(errors['/wish'] ?? missing)
  return (
    <Stack gap="xs">
      <Radio.Group
        label={asked ? t('booking.wish') : t('booking.form')}
        description={t(`booking.chooser.${verdict.chooser}`)}
        value={asked ? draft.chosen : formOf(draft, verdict)}
        onChange={(value) => {
          const chosen = order.find((form) => form === value)
          if (chosen) onChange({ chosen })
        }}
        error={error}
      >
        <Stack gap="xs" mt="xs">
          {order.map((form) => (
            <FormChoice key={form} form={form} verdict={verdict} wrong={error !== undefined} />
          ))}
        </Stack>
      </Radio.Group>
      {asked && draft.chosen !== null && (
        <DateField
          name="/wishedOn"
          label={t('booking.wishedOn')}
          value={draft.wishedOn}
          onChange={(wishedOn) => onChange({ wishedOn })}
          error={word(errors['/wishedOn'])}
        />
      )}
      {verdict.excluded.length > 0 &&
        rules.map(({ id, sources: [source] }) => source && <SourceLine key={id} source={source} />)}
      <Why about={t('booking.form')} why={verdict.why} rules={rules} />
      {asked && draft.chosen !== null && draft.chosen !== 'physical' && (
        <Override draft={draft} errors={errors} onChange={onChange} />
      )}
    </Stack>
  )
}

function FormChoice(props: {
  readonly form: (typeof order)[number]
  readonly verdict: FormVerdict
  readonly wrong: boolean
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { form, verdict, wrong } = props
  const excluded = verdict.excluded.find((row) => row.form === form)
  return (
    <Radio
      value={form}
      label={t(`form.${form}`)}
      disabled={!verdict.allowed.includes(form)}
      description={excluded && t('booking.excluded', { reason: say(excluded.reason) })}
      aria-invalid={wrong || undefined}
    />
  )
}

function Override({ draft, errors, onChange }: Omit<FieldsProps, 'options' | 'others'>) {
  const { t } = useTranslation()
  const texts = useTextsFor('reason')
  const word = useFieldError()
  return (
    <>
      <Checkbox
        label={t('booking.override')}
        checked={draft.override}
        onChange={(event) => onChange({ override: event.currentTarget.checked })}
      />
      {draft.override && (
        <StandardTextarea
          name="/physicalRequired/because"
          label={t('booking.because')}
          description={t('booking.becauseHint')}
          texts={texts}
          value={draft.because}
          onText={(because) => onChange({ because })}
          error={word(errors['/physicalRequired/because'])}
          autosize
          minRows={2}
          maxRows={8}
        />
      )}
    </>
  )
}
