import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../client/apiProblem'
import { unanswered } from '../../client/unanswered'
import { useTeam } from '../../client/useTeam'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Absences } from './Absences'
import { Load } from './Load'
import { Nobodys } from './Nobodys'
import { Overdue } from './Overdue'

/** How many are named before one asks for more. */
const page = 20

/** The people one leads: what each has to do, what is late, who is away, and whom nobody has. */
export function TeamScreen() {
  const { t } = useTranslation()
  const [count, setCount] = useState(page)
  const asked = useTeam(count)
  if (asked.error instanceof ApiProblem && asked.error.is('not-permitted')) {
    const names = asked.error.problem.turnTo?.join(', ') ?? ''
    return (
      <Page title={t('team.notYours')}>
        <Text>{t('team.turnTo', { names })}</Text>
      </Page>
    )
  }
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { people, overdue, absences, nobodys } = asked.data
  return (
    <Page title={t('team.title')}>
      <Load people={people} />
      <Overdue overdue={overdue} />
      <Absences absences={absences} />
      <Nobodys nobodys={nobodys} people={people} onMore={() => setCount(count + 100)} />
    </Page>
  )
}
