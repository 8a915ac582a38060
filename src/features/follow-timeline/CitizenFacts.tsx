import { Button, Group, Paper } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { CitizenPage } from '../../contract/citizen'
import { capital } from '../../ui/capital'
import { hasNeeds } from '../../ui/hasNeeds'
import { loadTaskTexts } from '../../ui/language'
import { Fact } from '../../ui/Fact'
import { FactGrid } from '../../ui/FactGrid'
import { pickRules } from '../../ui/pickRules'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'
import { CivilRegistrationNumber } from './CivilRegistrationNumber'

// Few citizens have any: the words come for those alone.
const NeedsLine = lazy(async () => {
  await loadTaskTexts()
  return { default: (await import('../../ui/NeedsLine')).NeedsLine }
})

const Caseworker = lazy(async () => {
  await loadTaskTexts()
  return import('./Caseworker')
})

/** The header of the citizen page: who it is, and where in the process. */
export function CitizenFacts({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  return (
    <Paper component="section" withBorder p="md" aria-label={t('citizen.facts')}>
      <FactGrid>
        <Fact name={t('citizen.number')}>
          <CivilRegistrationNumber citizenId={citizen.id} masked={citizen.maskedNumber} />
        </Fact>
        <Fact name={t('citizen.age')}>{t('citizen.years', { count: citizen.age })}</Fact>
        <Benefit citizen={citizen} />
        <Fact name={t('citizen.employer')}>{citizen.employer ?? t('citizen.noEmployer')}</Fact>
        <Fact name={t('citizen.post')}>
          {citizen.digitalPost ? t('citizen.digitalPost') : t('citizen.letter')}
        </Fact>
        <Suspense
          fallback={
            <Fact name={t('person.roles.caseworker')}>{citizen.caseworker?.name ?? '–'}</Fact>
          }
        >
          <Caseworker citizen={citizen} />
        </Suspense>
        <ResponsibleFact citizen={citizen} />
      </FactGrid>
      {hasNeeds(citizen.needs) && (
        <Suspense>
          <NeedsLine needs={citizen.needs} />
        </Suspense>
      )}
      <Group gap="xs" mt="md">
        <Button component={Link} to={`/borgere/${citizen.id}/forloeb`} variant="default">
          {t('app.correctCourse')}
        </Button>
        <Button component={Link} to={`/borgere/${citizen.id}/plan`} variant="default">
          {t('app.plan')}
        </Button>
        <Button component={Link} to={`/borgere/${citizen.id}/rettigheder`} variant="default">
          {t('app.standing')}
        </Button>
        <Button component={Link} to={`/borgere/${citizen.id}/anden-lov`} variant="default">
          {t('app.otherLaw')}
        </Button>
        <Button component={Link} to={`/borgere/${citizen.id}/hensyn`} variant="default">
          {t('app.needs')}
        </Button>
        <Button component={Link} to={`/borgere/${citizen.id}/notater`} variant="default">
          {t('app.notes')}
        </Button>
      </Group>
    </Paper>
  )
}

function Benefit({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const { process } = citizen.assessment
  if (process === null) return <Fact name={t('citizen.benefit')}>{t('citizen.noProcess')}</Fact>
  const { benefit, targetGroup } = process
  return (
    <>
      <Fact name={t('citizen.group')}>
        {targetGroup && `${targetGroup} `}
        {t(`group.${targetGroup ?? 'none'}`)}
      </Fact>
      <Fact name={t('citizen.benefit')}>{t(`benefit.${benefit}`)}</Fact>
    </>
  )
}

function ResponsibleFact({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const { responsible, authorityNames, assessment } = citizen
  if (responsible === null) return null
  const { party, until } = responsible
  const names = { fund: authorityNames.fund, 'job-centre': authorityNames.jobCentre, other: null }
  return (
    <Fact name={t('citizen.responsible')} wide>
      {names[party] ?? capital(say(parties[party]))}
      {until && ` ${t('citizens.until', { date: long(until) })}`}{' '}
      <Why
        about={t('citizen.responsible')}
        why={responsible.why}
        rules={pickRules(responsible.rules, assessment.rules)}
      />
    </Fact>
  )
}
