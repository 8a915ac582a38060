import { Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../../client/usePartyLabels'
import type { CitizenPage } from '../../../contract/citizen'
import type { TimelinePage } from '../../../contract/timeline'
import { pickRules } from '../../../ui/pickRules'
import { useDates } from '../../../ui/useDates'
import { useSay } from '../../../ui/useSay'
import { entryDay } from '../entryDay'
import { laneOf } from '../laneOf'
import { lanes } from '../lanes'
import { shownEntries } from '../shownEntries'
import { noFilters } from '../timelineFilters'
import { Annex } from './Annex'
import { LaneTable } from './LaneTable'
import { PaperDrawing } from './PaperDrawing'
import styles from './print.module.css'
import type { PrintChoice } from './usePrintChoice'

/** The course on paper: what it was, kind by kind, and at the end the rules it rests on by number. */
export function CourseSheet(props: {
  readonly citizen: CitizenPage
  readonly timeline: TimelinePage
  readonly authority: string
  readonly choice: PrintChoice
}) {
  const { t } = useTranslation()
  const { citizen, timeline, authority, choice } = props
  const { parts, period } = choice
  const startedOn = citizen.assessment.process?.startedOn ?? null
  const shown = shownEntries(
    timeline.entries,
    { ...noFilters, period },
    { today: timeline.asOf, startedOn },
    () => '',
  )
    .filter((entry) => parts.has(laneOf(entry)))
    .toSorted((one, other) => entryDay(one).localeCompare(entryDay(other)))
  const named = [...new Set(shown.flatMap(({ rules }) => rules))]
  const numbers = parts.has('rules')
    ? new Map(named.map((id, index) => [id, index + 1]))
    : new Map<string, number>()
  return (
    <Paper component="article" withBorder className={styles.sheet ?? ''}>
      <Title order={2} size="h3">
        {t('printed.heading', { name: citizen.name })}
      </Title>
      <About citizen={citizen} asOf={timeline.asOf} authority={authority} />
      {shown.length === 0 && <Text mt="md">{t('printed.nothing')}</Text>}
      {parts.has('drawing') && shown.length > 0 && (
        <PaperDrawing entries={shown} today={timeline.asOf} />
      )}
      {lanes.map((lane) => (
        <LaneTable
          key={lane}
          lane={lane}
          entries={shown.filter((entry) => laneOf(entry) === lane)}
          citizen={citizen}
          numbers={numbers}
          parts={parts}
        />
      ))}
      {numbers.size > 0 && <Annex rules={pickRules([...numbers.keys()], timeline.rules)} />}
    </Paper>
  )
}

/** Whose it is, who printed it and when, and by which day’s law it is told. */
function About(props: {
  readonly citizen: CitizenPage
  readonly asOf: string
  readonly authority: string
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { long } = useDates()
  const partyLabels = usePartyLabels()
  const { citizen, asOf, authority } = props
  const { process } = citizen.assessment
  const { responsible } = citizen
  return (
    <div className={styles.about}>
      <Text size="sm">{t('printed.number', { number: citizen.maskedNumber })}</Text>
      <Text size="sm">{t('printed.by', { authority, date: long(asOf) })}</Text>
      {process && (
        <Text size="sm">
          {t('printed.process', {
            benefit: t(`benefit.${process.benefit}`),
            group: t(`group.${process.targetGroup ?? 'none'}`),
            date: long(process.startedOn),
          })}
        </Text>
      )}
      {responsible && (
        <Text size="sm">
          {t('printed.responsible', { party: say(partyLabels[responsible.party]) })}
        </Text>
      )}
      <Text size="sm">{t('printed.law', { date: long(asOf) })}</Text>
    </div>
  )
}
