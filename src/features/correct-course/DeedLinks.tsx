import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Course, CourseOptions, CoursePeriod } from '../../contract/course'
import type { DeedName } from './deed'
import { deeds } from './deeds'
import { usePeriodName } from '../../ui/usePeriodName'

/** Those that have a place of their own on the screen. */
const apart: readonly DeedName[] = ['start', 'exempt']

/** What can be entered about a benefit period, or about the citizen: a link for each. */
export function DeedLinks(props: {
  readonly course: Course
  readonly options: CourseOptions
  readonly period: CoursePeriod | null
  readonly only?: readonly DeedName[]
}) {
  const { t } = useTranslation()
  const named = usePeriodName()
  const { course, options, period, only } = props
  const offered = deeds.filter(
    (deed) =>
      deed.offered(period, course, options, null) &&
      (only ? only.includes(deed.name) : !apart.includes(deed.name)),
  )
  return (
    <Group gap="xs">
      {offered.map(({ name, address }) => {
        const action = t(`course.deed.${name}`)
        const about = period && t('course.actionFor', { action, about: named(period) })
        return (
          <Button
            key={name}
            component={Link}
            to={`/borgere/${course.citizenId}/forloeb/${address}${period ? `?ydelse=${encodeURIComponent(period.id)}` : ''}`}
            variant="default"
            size="sm"
            {...(about !== null && { 'aria-label': about })}
          >
            {action}
          </Button>
        )
      })}
    </Group>
  )
}
