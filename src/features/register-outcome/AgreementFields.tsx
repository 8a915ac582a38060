import { Button, Fieldset, NativeSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { useTextsFor } from '../../client/useTextsFor'
import { DateField } from '../../ui/DateField'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import type { AgreementDraft } from './agreementDraft'

/** One thing agreed: what, whose it is, and by which day. */
export function AgreementFields(props: {
  readonly number: number
  readonly agreement: AgreementDraft
  readonly errors: FieldErrors
  readonly onChange: (part: Partial<AgreementDraft>) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const texts = useTextsFor('agreement')
  const { number, agreement, errors, onChange, onRemove } = props
  const pointer = `/agreements/${number - 1}`
  return (
    <Fieldset legend={t('after.agreement', { number })} w="100%">
      <Stack gap="sm" align="flex-start">
        <StandardTextarea
          label={t('after.agreed')}
          texts={texts}
          value={agreement.text}
          onText={(text) => onChange({ text })}
          error={word(errors[`${pointer}/text`])}
          autosize
          maxRows={8}
        />
        <NativeSelect
          label={t('after.whose')}
          value={agreement.whose}
          onChange={(event) =>
            onChange({ whose: event.currentTarget.value === 'authority' ? 'authority' : 'citizen' })
          }
          data={(['citizen', 'authority'] as const).map((value) => ({
            value,
            label: t(`after.parties.${value}`),
          }))}
        />
        <DateField
          name={`${pointer}/by`}
          label={t('after.by')}
          value={agreement.by}
          onChange={(by) => onChange({ by })}
          error={word(errors[`${pointer}/by`])}
        />
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {t('after.removeAgreement', { number })}
        </Button>
      </Stack>
    </Fieldset>
  )
}
