import { Radio, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanDraft } from './planDraft'
import { Written } from './Written'

type AidDraft = Extract<PlanDraft, { is: 'aid' }>

/** An aid: what it is, which of the two it is, and the assessment behind it. */
export function AidFields(props: {
  readonly value: AidDraft
  readonly wrong: (pointer: string) => string | undefined
  readonly onChange: (value: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const { value, wrong, onChange } = props
  return (
    <Stack gap="sm">
      <TextInput
        name="/what"
        label={t('offers.aidWhat')}
        value={value.what}
        error={wrong('/what')}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange({ ...value, what: currentTarget.value })}
      />
      <Radio.Group
        name="/test"
        label={t('offers.aidTest')}
        value={value.test}
        error={wrong('/test')}
        onChange={(chosen) => {
          const test = tests.find((one) => one === chosen) ?? ''
          onChange({ ...value, test })
        }}
      >
        <Stack gap="xs" mt="xs">
          {tests.map((test) => (
            <Radio key={test} value={test} label={t(`offers.aidTests.${test}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Written
        name="/because"
        label={t('offers.assessment')}
        value={value.because}
        error={wrong('/because')}
        onChange={(because) => onChange({ ...value, because })}
      />
    </Stack>
  )
}

const tests = ['decisive', 'compensating'] as const
