import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMe } from '../../client/useMe'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { Requirement } from '../../contract/assessment'
import type { CitizenPage } from '../../contract/citizen'
import { capital } from '../../ui/capital'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'
import styles from '../../ui/list.module.css'

/** Every talk the law requires in this process: whose, by when, and how it stands. */
export function RequirementList({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const { required, later } = citizen.assessment.conversations
  const all = [...required, ...later]
  if (all.length === 0) return null
  return (
    <section aria-labelledby="requirements">
      <Title order={2} size="h4" id="requirements" mb="sm">
        {t('citizen.requirements')}
      </Title>
      <ol className={styles.list}>
        {all.map((requirement) => (
          <RequirementRow
            key={`${requirement.party} ${requirement.number} ${requirement.dueBy}`}
            requirement={requirement}
            citizen={citizen}
          />
        ))}
      </ol>
    </section>
  )
}

function RequirementRow(props: {
  readonly requirement: Requirement
  readonly citizen: CitizenPage
}) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const party = useMe().data?.party
  const { requirement, citizen } = props
  const { number, kind, dueBy, from, status } = requirement
  const name = t('citizen.requirement', { kind: t(`kind.${kind}`), number })
  const bookable = requirement.party === party && (status === 'open' || status === 'overdue')
  const counted = citizen.assessment.conversations.required.includes(requirement)
  return (
    <li className={styles.row}>
      <Stack gap={4}>
        <Group gap="sm">
          <Text fw={600}>{name}</Text>
          <Text>{capital(say(parties[requirement.party]))}</Text>
          <Tag tone={toneOf(status)}>{t(`status.${status}`)}</Tag>
        </Group>
        <Text size="sm">
          {t('citizen.windowFrom', { date: long(from) })},{' '}
          {t('citizens.dueBy', { date: long(dueBy) })}
        </Text>
        <Why
          about={name}
          why={requirement.why}
          rules={pickRules(requirement.rules, citizen.assessment.rules)}
        />
      </Stack>
      {bookable && (
        <Button
          component={Link}
          to={`/borgere/${citizen.id}/samtaler/ny${counted ? `?krav=${number}` : ''}`}
          variant="default"
          size="sm"
          aria-label={`${t('citizen.book')}: ${name}`}
        >
          {t('citizen.book')}
        </Button>
      )}
    </li>
  )
}
