import { Button, Group, Paper, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMe } from '../../client/useMe'
import type { CitizenPage } from '../../contract/citizen'
import { capital } from '../../ui/capital'
import { pickRules } from '../../ui/pickRules'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'
import { NextRequirementLine } from './NextRequirementLine'
import { WhoseNext } from './WhoseNext'

/** What the law requires next, by when and of whom, and the one thing to do about it. */
export function NextStep({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const { next, assessment } = citizen
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="next-step">
      <Stack gap="sm">
        <Group gap="xs" align="baseline">
          <VisuallyHidden component="h2" id="next-step">
            {t('citizen.next')}
          </VisuallyHidden>
          <InProcess day={citizen.dayInProcess} />
          {next && <NextRequirementLine next={next} asOf={assessment.asOf} />}
        </Group>
        {next ? <WhoseNext next={next} citizen={citizen} /> : <NoneRequired citizen={citizen} />}
        {next && (
          <Why
            about={t('citizen.next')}
            why={next.why}
            rules={pickRules(next.rules, assessment.rules)}
          />
        )}
        <BookButtons citizen={citizen} />
      </Stack>
    </Paper>
  )
}

/** Where in the course today lies. */
function InProcess({ day }: { readonly day: number | null }) {
  const { t } = useTranslation()
  if (day === null) return null
  return (
    <Text size="lg" c="dimmed">
      {capital(t('citizen.week', { week: Math.ceil(day / 7), day }))}
    </Text>
  )
}

function NoneRequired({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const say = useSay()
  const { none } = citizen.assessment.conversations
  return (
    <>
      <Text>{none ? say(none.text) : t('citizen.noNext')}</Text>
      {none && (
        <Why
          about={t('citizen.noNext')}
          why={none.why}
          rules={pickRules(none.rules, citizen.assessment.rules)}
        />
      )}
    </>
  )
}

function BookButtons({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const party = useMe().data?.party
  const { next } = citizen
  const booked = next?.status === 'booked'
  const address = `/borgere/${citizen.id}/samtaler/ny`
  const mine = next !== null && next.party === party && !booked
  const counted = citizen.assessment.conversations.required.some(
    ({ number, dueBy }) => number === next?.number && dueBy === next.dueBy,
  )
  return (
    <Group gap="sm">
      {mine && (
        <Button component={Link} to={counted ? `${address}?krav=${next.number}` : address}>
          {t('citizen.book')}
        </Button>
      )}
      {citizen.assessment.process && (
        <Button component={Link} to={address} variant="default">
          {t('citizen.bookOther')}
        </Button>
      )}
      {mine && counted && (
        <Button component={Link} to={`/borgere/${citizen.id}/selvbooking`} variant="default">
          {t('citizen.selfBooking')}
        </Button>
      )}
      {citizen.assessment.process && (
        <Button component={Link} to={`/borgere/${citizen.id}/samtaler/afholdt`} variant="default">
          {t('citizen.registerHeld')}
        </Button>
      )}
    </Group>
  )
}
