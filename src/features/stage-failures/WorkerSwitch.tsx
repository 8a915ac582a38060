import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../contract/stage'

/** Stops the service worker for this tab, and starts it again. */
export function WorkerSwitch({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [asleep, setAsleep] = useState(stage.asleep)
  const turn = () => {
    stage.sleep(!asleep)
    setAsleep(!asleep)
  }
  return (
    <Button variant="default" w="fit-content" onClick={turn}>
      {asleep ? t('stage.startWorker') : t('stage.stopWorker')}
    </Button>
  )
}
