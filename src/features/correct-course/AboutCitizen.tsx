import { Paper, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Course, CourseOptions } from '../../contract/course'
import { Fact } from '../../ui/Fact'
import { FactGrid } from '../../ui/FactGrid'
import { DeedLinks } from './DeedLinks'
import { useFactValue } from '../../ui/useFactValue'

/** The facts about the citizen, and what can be entered about them. */
export function AboutCitizen(props: { readonly course: Course; readonly options: CourseOptions }) {
  const { t } = useTranslation()
  const worded = useFactValue()
  const { course, options } = props
  const facts = [
    ['name', course.name],
    ['phone', course.phone],
    ['vocationalEducation', course.vocationalEducation],
    ['digitalPost', course.digitalPost],
    ['employer', course.employer],
    ['municipality', course.municipality.name],
  ] as const
  return (
    <Stack component="section" gap="sm" aria-labelledby="about">
      <Title order={2} size="h4" id="about">
        {t('course.citizen')}
      </Title>
      <Paper withBorder p="md">
        <Stack gap="sm">
          <FactGrid>
            {facts.map(([fact, value]) => (
              <Fact key={fact} name={t(`course.fact.${fact}`)}>
                {worded(fact, value)}
              </Fact>
            ))}
            <Fact name={t('course.fact.unemploymentFund')}>
              {course.fund?.name ?? t('course.noFund')}
            </Fact>
          </FactGrid>
          <DeedLinks course={course} options={options} period={null} />
        </Stack>
      </Paper>
    </Stack>
  )
}
