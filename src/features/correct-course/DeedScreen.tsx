import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCourse } from '../../client/useCourse'
import { useCourseOptions } from '../../client/useCourseOptions'
import { useFormDraft } from '../../client/useFormDraft'
import type { Course, CourseExemption, CourseOptions, CoursePeriod } from '../../contract/course'
import { exemptionName } from '../../ui/exemptionName'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Waiting } from '../../ui/Waiting'
import type { Deed } from './deed'
import { DeedForm } from './DeedForm'
import { deeds } from './deeds'
import { NoSuchDeed } from './NoSuchDeed'

/** One thing to enter about a course: a small form, and what it does before it is saved. */
export function DeedScreen() {
  const { t } = useTranslation()
  const { citizenId = '', deed: address } = useParams()
  const [search] = useSearchParams()
  const asked = useCourse(citizenId)
  const options = useCourseOptions()
  // The facts as they were when the screen opened: what is typed rests on that version.
  const [begun, setBegun] = useState<Course | null>(null)
  const course = begun ?? asked.data
  if (!course || !options.data) return <Unanswered {...unanswered(asked, options)} />
  if (begun === null) setBegun(course)
  const deed = deeds.find((row) => row.address === address)
  const period = course.periods.find(({ id }) => id === search.get('ydelse')) ?? null
  const named = search.get('fritagelse')
  const exemption = course.exemptions.find((row) => exemptionName(row) === named) ?? null
  if (!deed?.offered(period, course, options.data, exemption))
    return <NoSuchDeed citizenId={citizenId} />
  return (
    <Page title={t(`course.deed.${deed.name}`)}>
      <Opened
        deed={deed}
        course={course}
        options={options.data}
        period={period}
        exemption={exemption}
        asked={search}
      />
    </Page>
  )
}

/** What is typed belongs to the version it was typed on. */
function Opened(props: {
  readonly deed: Deed
  readonly course: Course
  readonly options: CourseOptions
  readonly period: CoursePeriod | null
  readonly exemption: CourseExemption | null
  readonly asked: URLSearchParams
}) {
  const { deed, course, period, exemption, asked } = props
  const named = period?.id ?? (exemption && `${exemption.kind}-${exemption.from}`)
  const parts = [deed.address, course.citizenId, course.version, named, asked.get('slags')]
  const opened = useFormDraft(parts.filter((part) => part !== null).join('-'))
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Failure onRetry={() => void opened.refetch()} />
  return (
    <DeedForm
      {...props}
      opened={opened.data}
      fresh={deed.fresh(course, period, exemption, asked)}
    />
  )
}
