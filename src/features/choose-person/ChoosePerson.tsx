import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { rememberPerson } from '../../client/person'
import { useDemonstrationPeople } from '../../client/useDemonstrationPeople'
import type { DemonstrationPerson } from '../../contract/person'
import { Failure } from '../../ui/Failure'
import { Message } from '../../ui/Message'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import styles from './ChoosePerson.module.css'

/** The first screen: whom to be. One choice and one is there. */
export function ChoosePerson() {
  const { t } = useTranslation()
  const people = useDemonstrationPeople()
  return (
    <Page title={t('person.title')}>
      {people.data !== null && <Text maw="60ch">{t('person.lead')}</Text>}
      {people.isPending && <Waiting />}
      {people.isError && <Failure onRetry={() => void people.refetch()} />}
      {people.data === null && (
        <Message tone="near" role="region" title={t('person.closed')}>
          <Text maw="60ch">{t('person.closedWhy')}</Text>
        </Message>
      )}
      {people.data && <Authorities people={people.data} />}
    </Page>
  )
}

function Authorities({ people }: { readonly people: readonly DemonstrationPerson[] }) {
  const names = [...new Set(people.map(({ authorityName }) => authorityName))]
  return (
    <Stack gap="lg">
      {names.map((name) => (
        <section key={name} aria-label={name}>
          <Text component="h2" fw={600} mb="xs">
            {name}
          </Text>
          <Group component="ul" gap="sm" className={styles.people ?? ''}>
            {people
              .filter(({ authorityName }) => authorityName === name)
              .map((person) => (
                <Choice key={person.id} person={person} />
              ))}
          </Group>
        </section>
      ))}
    </Stack>
  )
}

function Choice({ person }: { readonly person: DemonstrationPerson }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { state } = useLocation()
  const choose = () => {
    rememberPerson(person.id)
    void navigate(askedAddress(state) ?? '/borgere')
  }
  return (
    <li>
      <button type="button" className={styles.person} onClick={choose}>
        <span className={styles.name}>{person.name}</span>
        <span>{t(`person.roles.${person.role}`)}</span>
      </button>
    </li>
  )
}

/** Where somebody was on the way to when they were asked who they are; null when nowhere. */
function askedAddress(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('asked' in state)) return null
  return typeof state.asked === 'string' && state.asked.startsWith('/') ? state.asked : null
}
