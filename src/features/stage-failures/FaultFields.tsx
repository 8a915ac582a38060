import { NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultKinds, type Stage, type StagedFault } from '../../contract/stage'

const times = ['once', 'always'] as const
const reach = ['saves', 'all'] as const

/** Which fault, how often, and for which calls. Holds at once, and until it is taken away. */
export function FaultFields({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [fault, setFault] = useState(stage.fault)
  const put = (next: StagedFault | null) => {
    stage.stageFault(next)
    setFault(next)
  }
  const kindOf = (value: string) => faultKinds.find((kind) => kind === value)
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t('stage.fault')}
        value={fault?.kind ?? ''}
        onChange={(event) => {
          const kind = kindOf(event.currentTarget.value)
          put(kind ? { when: 'always', calls: 'all', ...fault, kind } : null)
        }}
        data={[
          { value: '', label: t('stage.none') },
          ...faultKinds.map((value) => ({ value, label: t(`stage.kinds.${value}`) })),
        ]}
      />
      {fault && (
        <>
          <NativeSelect
            label={t('stage.when')}
            value={fault.when}
            onChange={(event) =>
              put({ ...fault, when: event.currentTarget.value === 'once' ? 'once' : 'always' })
            }
            data={times.map((value) => ({ value, label: t(`stage.times.${value}`) }))}
          />
          <NativeSelect
            label={t('stage.calls')}
            value={fault.calls}
            onChange={(event) =>
              put({ ...fault, calls: event.currentTarget.value === 'saves' ? 'saves' : 'all' })
            }
            data={reach.map((value) => ({ value, label: t(`stage.reach.${value}`) }))}
          />
        </>
      )}
      <Text role="status" size="sm">
        {fault ? t('stage.on') : ''}
      </Text>
    </Stack>
  )
}
