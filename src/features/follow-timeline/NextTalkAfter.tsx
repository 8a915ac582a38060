import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'
import { useMe } from '../../client/useMe'
import type { CitizenPage } from '../../contract/citizen'
import { loadTaskTexts } from '../../ui/language'

// Only who comes from a talk that was held is offered the next one: the words come then.
const NextTalk = lazy(async () => {
  await loadTaskTexts()
  return import('./NextTalk')
})

/** Offers the next talk to who has just registered one as held, when it is theirs to book. */
export function NextTalkAfter({ citizen }: { readonly citizen: CitizenPage }) {
  const state: unknown = useLocation().state
  const party = useMe().data?.party
  const { next } = citizen
  const held = typeof state === 'object' && state !== null && 'held' in state && state.held === true
  if (!held || next === null || next.party !== party || next.status === 'booked') return null
  const counted = citizen.assessment.conversations.required.some(
    ({ number, dueBy }) => number === next.number && dueBy === next.dueBy,
  )
  return (
    <Suspense>
      <NextTalk citizenId={citizen.id} next={next} counted={counted} />
    </Suspense>
  )
}
