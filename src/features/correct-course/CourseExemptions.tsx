import { Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Course, CourseExemption, CourseOptions } from '../../contract/course'
import { EndExemptionLink } from '../../ui/EndExemptionLink'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'
import { useExemptionTitle } from '../../ui/useExemptionTitle'
import { useGroundName } from '../../ui/useGroundName'
import { DeedLinks } from './DeedLinks'

/** The exemptions as they were entered, the latest first, and what can be entered about them. */
export function CourseExemptions(props: {
  readonly course: Course
  readonly options: CourseOptions
}) {
  const { t } = useTranslation()
  const { course, options } = props
  const { citizenId, exemptions } = course
  return (
    <section aria-labelledby="exemptions">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="exemptions">
          {t('course.exemptions')}
        </Title>
        <DeedLinks course={course} options={options} period={null} only={['exempt']} />
      </Group>
      {exemptions.length === 0 && <Text>{t('course.noExemptions')}</Text>}
      <ul className={list.list}>
        {exemptions.toReversed().map((row) => (
          <li key={`${row.kind} ${row.from}`} className={list.row}>
            <Entered exemption={row} />
            {!row.ended && <EndExemptionLink citizenId={citizenId} exemption={row} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entered({ exemption }: { readonly exemption: CourseExemption }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const titled = useExemptionTitle()
  const groundName = useGroundName()
  const { ground, to } = exemption
  const until = to === null ? t('course.goesOn') : t('course.until', { to: long(to) })
  return (
    <div style={{ minWidth: 0 }}>
      <Text fw={600}>
        {titled(exemption)}, {until}
      </Text>
      {ground !== null && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {groundName(ground)}
        </Text>
      )}
    </div>
  )
}
