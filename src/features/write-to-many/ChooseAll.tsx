import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Choice } from './useChoice'

/** Chooses all that can be, or none of them. */
export function ChooseAll(props: {
  readonly keys: readonly string[]
  readonly label: string
  readonly choice: Choice
}) {
  const { t } = useTranslation()
  const { keys, label, choice } = props
  const count = keys.filter(choice.isChosen).length
  if (keys.length === 0) return null
  const all = count === keys.length
  return (
    <Checkbox
      label={label}
      description={t('letters.chosen', { count, all: keys.length })}
      checked={all}
      indeterminate={count > 0 && !all}
      onChange={() => choice.choose(keys, !all)}
    />
  )
}
