import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../client/apiProblem'
import { useReform } from '../../client/useReform'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { useLawAddress } from '../../ui/useLawAddress'
import { Waiting } from '../../ui/Waiting'
import { Affected } from './Affected'
import { HowFar } from './HowFar'
import { ReformDay } from './ReformDay'

/** What a day of the law changes for one's own citizens, and what to do before it. */
export function ReformScreen() {
  const { t } = useTranslation()
  const { basis, day } = useLawAddress()
  const on = day('dato')
  const reform = useReform({ basis, ...(on !== undefined && { on }) })
  const { found, isPending, isError, error, refetch, fetchNextPage } = reform
  const askAgain = () => void (found === null ? refetch() : fetchNextPage())
  const refused = error instanceof ApiProblem
  return (
    <Page title={t('reform.title')}>
      <Text maw="70ch">{t('reform.lead')}</Text>
      <ReformDay found={found} error={error} />
      {isPending && <Waiting />}
      {isError && !refused && <Failure onRetry={askAgain} />}
      {found && <HowFar found={found} />}
      {found && <Affected found={found} />}
    </Page>
  )
}
