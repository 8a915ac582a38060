import { NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutcomeDraft } from './outcomeDraft'

const excuses = ['illness', 'job-interview', 'summons-late', 'other'] as const

/** Of a talk that was missed: whether the citizen had a reason. Without one, somebody assesses it. */
export function MissedFields(props: {
  readonly excuse: OutcomeDraft['excuse']
  readonly onChange: (part: Pick<OutcomeDraft, 'excuse'>) => void
}) {
  const { t } = useTranslation()
  const { excuse, onChange } = props
  return (
    <>
      <NativeSelect
        label={t('after.excuse')}
        value={excuse ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ excuse: excuses.find((row) => row === value) ?? null })
        }
        data={[
          { value: '', label: t('after.noExcuse') },
          ...excuses.map((value) => ({ value, label: t(`after.excuses.${value}`) })),
        ]}
      />
      <Text size="sm">
        {t('outcome.missedHint')} {excuse === null && t('after.becomesTask')}
      </Text>
    </>
  )
}
