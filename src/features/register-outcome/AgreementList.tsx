import { Button, Stack, Title } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { AgreementFields } from './AgreementFields'
import { emptyAgreement, type AgreementDraft } from './agreementDraft'

/** Everything agreed in the talk. */
export function AgreementList(props: {
  readonly agreements: readonly AgreementDraft[]
  readonly errors: FieldErrors
  readonly onChange: (agreements: readonly AgreementDraft[]) => void
}) {
  const { t } = useTranslation()
  const add = useRef<HTMLButtonElement>(null)
  const { agreements, errors, onChange } = props
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={2} size="h4">
        {t('after.agreements')}
      </Title>
      {agreements.map((agreement, index) => (
        <AgreementFields
          key={agreement.id}
          number={index + 1}
          agreement={agreement}
          errors={errors}
          onChange={(part) =>
            onChange(agreements.map((row) => (row === agreement ? { ...row, ...part } : row)))
          }
          onRemove={() => {
            onChange(agreements.filter((row) => row !== agreement))
            add.current?.focus()
          }}
        />
      ))}
      <Button
        ref={add}
        variant="default"
        size="compact-sm"
        onClick={() => onChange([...agreements, emptyAgreement(crypto.randomUUID())])}
      >
        {t('after.addAgreement')}
      </Button>
    </Stack>
  )
}
