import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../contract/stage'
import { CitizensField } from './CitizensField'
import { ClockField } from './ClockField'
import { FaultFields } from './FaultFields'
import { ReceiverField } from './ReceiverField'
import { ResetButton } from './ResetButton'
import { WorkerSwitch } from './WorkerSwitch'

/** Has things go wrong on purpose in this tab, to see and show that nothing is lost. */
export default function FailurePanel({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  return (
    <Stack component="section" aria-label={t('app.failurePanel')} gap="md" maw={640} mt="sm">
      <Text size="sm">{t('stage.lead')}</Text>
      <FaultFields stage={stage} />
      <ReceiverField stage={stage} />
      <WorkerSwitch stage={stage} />
      <ClockField stage={stage} />
      <CitizensField stage={stage} />
      <ResetButton stage={stage} />
    </Stack>
  )
}
