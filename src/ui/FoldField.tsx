import { Group, Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConversationRequest } from '../contract/conversation'

type Fold = NonNullable<ConversationRequest['fold']>

const order: readonly Fold[] = ['first', 'second']

/** Which of the two is meant, of a time of day that comes twice as the clock is put back. */
export function FoldField(props: {
  readonly value: Fold | null
  /** What is wrong with the time of day. */
  readonly error: string | undefined
  readonly onChange: (fold: Fold) => void
}) {
  const { t } = useTranslation()
  const { value, error, onChange } = props
  if (value === null && error !== 'ambiguous-time') return null
  return (
    <Radio.Group
      label={t('proposed.fold')}
      value={value}
      onChange={(picked) => {
        const fold = order.find((one) => one === picked)
        if (fold) onChange(fold)
      }}
    >
      <Group mt="xs">
        {order.map((fold) => (
          <Radio key={fold} value={fold} label={t(`proposed.folds.${fold}`)} />
        ))}
      </Group>
    </Radio.Group>
  )
}
