import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCourse } from '../../client/useCourse'
import { useCourseOptions } from '../../client/useCourseOptions'
import type { Course, CourseOptions } from '../../contract/course'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { AboutCitizen } from './AboutCitizen'
import { CourseExemptions } from './CourseExemptions'
import { DeedLinks } from './DeedLinks'
import { Journal } from './Journal'
import { PeriodFacts } from './PeriodFacts'

/** The facts the law runs on as they stand, what can be entered about them, and who changed what. */
export function CourseScreen() {
  const { t } = useTranslation()
  const { citizenId = '' } = useParams()
  const course = useCourse(citizenId)
  const options = useCourseOptions()
  if (!course.data || !options.data) return <Unanswered {...unanswered(course, options)} />
  const { name } = course.data
  return (
    <Page title={t('course.titleFor', { name })} windowTitle={t('course.title')}>
      <Anchor component={Link} to={`/borgere/${citizenId}`}>
        {t('course.toCitizen')}
      </Anchor>
      <Stack gap="xl">
        <Benefits course={course.data} options={options.data} />
        <AboutCitizen course={course.data} options={options.data} />
        <CourseExemptions course={course.data} options={options.data} />
        <Journal entries={course.data.journal} />
      </Stack>
    </Page>
  )
}

function Benefits(props: { readonly course: Course; readonly options: CourseOptions }) {
  const { t } = useTranslation()
  const { course, options } = props
  const offersStart = course.periods.every(({ to }) => to !== null)
  return (
    <Stack component="section" gap="sm" aria-labelledby="benefits">
      <Group justify="space-between">
        <Title order={2} size="h4" id="benefits">
          {t('course.benefits')}
        </Title>
        {offersStart && (
          <DeedLinks course={course} options={options} period={null} only={['start']} />
        )}
      </Group>
      {course.periods.length === 0 && <Text>{t('course.noBenefits')}</Text>}
      {course.periods.toReversed().map((period) => (
        <PeriodFacts key={period.id} course={course} options={options} period={period} />
      ))}
    </Stack>
  )
}
