import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { citizenCounts, type Stage } from '../../contract/stage'

/** Lays the demonstration anew with few citizens or many. */
export function CitizensField({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [citizens, setCitizens] = useState(stage.citizens)
  const lay = async () => {
    await stage.setCitizens(citizens)
    location.reload()
  }
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        label={t('stage.citizens')}
        description={t('stage.citizensHint')}
        value={citizens}
        onChange={({ currentTarget: { value } }) => setCitizens(Number(value))}
        data={citizenCounts.map((count) => ({
          value: String(count),
          label: t('stage.citizensMany', { count }),
        }))}
      />
      <Button variant="default" disabled={citizens === stage.citizens()} onClick={() => void lay()}>
        {t('stage.citizensLay')}
      </Button>
    </Group>
  )
}
