import { Stack } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCitizen } from '../../client/useCitizen'
import type { CitizenPage } from '../../contract/citizen'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { CitizenFacts } from './CitizenFacts'
import { loadTaskTexts } from '../../ui/language'
import { NextStep } from './NextStep'
import { NextTalkAfter } from './NextTalkAfter'
import { Notices } from './Notices'
import { openTasks } from './openTasks'
import { RequirementList } from './RequirementList'
import { Timeline } from './Timeline'
import { UnlawfulBookings } from './UnlawfulBookings'

// Few citizens have any of these: the words come for those alone.
const HeldUnlawfully = lazy(async () => {
  await loadTaskTexts()
  return import('./HeldUnlawfully')
})

const OpenTasks = lazy(async () => {
  await loadTaskTexts()
  return import('./OpenTasks')
})

const Referral = lazy(async () => {
  await loadTaskTexts()
  return import('./Referral')
})

const FundWish = lazy(async () => {
  await loadTaskTexts()
  return import('./FundWish')
})

/** One citizen: who, what the law requires next, what must be mended, and the timeline. */
export function CitizenScreen() {
  const { citizenId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  if (!citizen.data) return <Unanswered {...unanswered(citizen)} />
  return <Opened citizen={citizen.data} key={citizenId} />
}

function Opened({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  return (
    <Page title={citizen.name} windowTitle={t('citizen.window')}>
      <CitizenFacts citizen={citizen} />
      <UnlawfulBookings citizen={citizen} />
      {openTasks(citizen).length > 0 && (
        <Suspense>
          <OpenTasks citizen={citizen} />
        </Suspense>
      )}
      {citizen.unlawfullyHeld.length > 0 && (
        <Suspense>
          <HeldUnlawfully citizen={citizen} />
        </Suspense>
      )}
      {citizen.referral && (
        <Suspense>
          <Referral citizenId={citizen.id} referral={citizen.referral} />
        </Suspense>
      )}
      <NextTalkAfter citizen={citizen} />
      <NextStep citizen={citizen} />
      {citizen.fundWish && (
        <Suspense>
          <FundWish citizenId={citizen.id} wish={citizen.fundWish} />
        </Suspense>
      )}
      <Notices citizen={citizen} />
      <Stack gap="xl">
        <RequirementList citizen={citizen} />
        <Timeline citizen={citizen} />
      </Stack>
    </Page>
  )
}
