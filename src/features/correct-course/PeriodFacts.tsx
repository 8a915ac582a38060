import { Paper, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Course, CourseOptions, CoursePeriod, FactChange } from '../../contract/course'
import { Fact } from '../../ui/Fact'
import { FactGrid } from '../../ui/FactGrid'
import { useDates } from '../../ui/useDates'
import { DeedLinks } from './DeedLinks'
import { useFactValue } from '../../ui/useFactValue'
import { usePeriodName } from '../../ui/usePeriodName'

/** One benefit period: its facts, those missing too, and what can be entered about it. */
export function PeriodFacts(props: {
  readonly course: Course
  readonly options: CourseOptions
  readonly period: CoursePeriod
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const worded = useFactValue()
  const named = usePeriodName()
  const { course, options, period } = props
  const until = period.to ? t('course.until', { to: long(period.to) }) : t('course.goesOn')
  return (
    <Paper component="article" withBorder p="md" aria-labelledby={`period-${period.id}`}>
      <Stack gap="sm">
        <Title order={3} size="h5" id={`period-${period.id}`}>
          {named(period)}, {until}
        </Title>
        <FactGrid>
          {factsOf(period).map(([fact, value]) => (
            <Fact key={fact} name={t(`course.fact.${fact}`)}>
              {worded(fact, value)}
            </Fact>
          ))}
        </FactGrid>
        <DeedLinks course={course} options={options} period={period} />
      </Stack>
    </Paper>
  )
}

type Told = readonly [fact: FactChange['fact'], value: FactChange['before']]

function factsOf(period: CoursePeriod): Told[] {
  const { reads, referredToJobCentre: referral, endedBecause } = period
  const sick: readonly Told[] = [
    ['employed', period.employed],
    ['expectedRecovery', period.expectedRecovery],
    ['employerExpectsRecovery', period.employerExpectsRecovery],
  ]
  const referred: readonly Told[] = [
    ['referredOn', referral?.on ?? null],
    ...(referral ? [['referredBecause', referral.because] as const] : []),
  ]
  return [
    ['targetGroup', period.targetGroup],
    ...(endedBecause ? [['endedBecause', endedBecause] as const] : []),
    ...(reads.includes('recovery') ? sick : []),
    ...(reads.includes('hand-over') ? [['handedOverOn', period.handedOverOn] as const] : []),
    ...(reads.includes('referral') ? referred : []),
    ...(reads.includes('work-duty') ? [['workDuty', period.workDuty] as const] : []),
  ]
}
