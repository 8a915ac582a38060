import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { receiverMoods, type Stage } from '../../contract/stage'

/** How the made-up receivers of what leaves the house answer. Holds at once. */
export function ReceiverField({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [mood, setMood] = useState(stage.receiverMood)
  return (
    <NativeSelect
      label={t('stage.receiver')}
      description={t('stage.receiverHint')}
      value={mood}
      onChange={({ currentTarget: { value } }) => {
        const next = receiverMoods.find((known) => known === value) ?? mood
        stage.stageReceiver(next)
        setMood(next)
      }}
      data={receiverMoods.map((value) => ({ value, label: t(`stage.receivers.${value}`) }))}
    />
  )
}
