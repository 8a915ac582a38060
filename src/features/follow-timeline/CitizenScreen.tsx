import { Stack } from '@mantine/core'
import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCitizen } from '../../client/useCitizen'
import { useTimeline } from '../../client/useTimeline'
import type { CitizenPage } from '../../contract/citizen'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Waiting } from '../../ui/Waiting'
import { CitizenFacts } from './CitizenFacts'
import { loadTaskTexts } from '../../ui/language'
import { NextStep } from './NextStep'
import { NextTalkAfter } from './NextTalkAfter'
import { Notices } from './Notices'
import { openTasks } from './openTasks'
import { RequirementList } from './RequirementList'
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

const SelfBooking = lazy(async () => {
  await loadTaskTexts()
  return import('./SelfBooking')
})

const FollowUps = lazy(async () => {
  await loadTaskTexts()
  return import('./FollowUps')
})

const FundWish = lazy(async () => {
  await loadTaskTexts()
  return import('./FundWish')
})

const Timeline = lazy(async () => {
  await loadTaskTexts()
  return import('./Timeline')
})

/** One citizen: who, what the law requires next, what must be mended, and the timeline. */
export function CitizenScreen(props: {
  /** What stands below the course, once that is there. */
  readonly children: ReactNode
}) {
  const { citizenId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  // Asked for beside the citizen, though it is shown a little later.
  const timeline = useTimeline(citizenId)
  if (!citizen.data) return <Unanswered {...unanswered(citizen)} />
  return (
    <Opened citizen={citizen.data} timeline={timeline} key={citizenId}>
      {props.children}
    </Opened>
  )
}

function Opened(props: {
  readonly citizen: CitizenPage
  readonly timeline: ReturnType<typeof useTimeline>
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const { citizen, timeline, children } = props
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
      {citizen.selfBooking && (
        <Suspense>
          <SelfBooking citizenId={citizen.id} selfBooking={citizen.selfBooking} />
        </Suspense>
      )}
      {citizen.followUps.length > 0 && (
        <Suspense>
          <FollowUps citizen={citizen} />
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
        <Suspense fallback={<Waiting />}>
          <Timeline citizen={citizen} asked={timeline} />
        </Suspense>
        {timeline.data && children}
        <RequirementList citizen={citizen} />
      </Stack>
    </Page>
  )
}
