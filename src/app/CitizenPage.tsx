import { lazy, Suspense } from 'react'
import { CitizenScreen } from '../features/follow-timeline/CitizenScreen'
import { loadTaskTexts } from '../ui/language'
import { Waiting } from '../ui/Waiting'

const PlanInShort = lazy(async () => {
  await loadTaskTexts()
  return import('../features/plan-offers/PlanInShort')
})

/** A citizen’s page, with the plan of offers below the course: it comes after the rest. */
export function CitizenPage() {
  return (
    <CitizenScreen>
      <Suspense fallback={<Waiting />}>
        <PlanInShort />
      </Suspense>
    </CitizenScreen>
  )
}
