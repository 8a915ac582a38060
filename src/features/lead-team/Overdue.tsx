import { Anchor, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { TeamPage } from '../../contract/team'
import { capital } from '../../ui/capital'
import { useSay } from '../../ui/useSay'
import styles from './team.module.css'

/** The overdue talks, by whose they are and by group. */
export function Overdue({ overdue }: { readonly overdue: TeamPage['overdue'] }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const nameOf = (group: TeamPage['overdue'][number]['group']) =>
    group === null ? t('team.noGroup') : `${group} ${t(`group.${group}`)}`
  return (
    <section aria-label={t('team.overdue')}>
      <Title order={2} size="h4">
        {t('team.overdue')}
      </Title>
      <Text size="sm" mb="xs">
        {t(overdue.length === 0 ? 'team.overdueNone' : 'team.overdueLead')}
      </Text>
      {overdue.length > 0 && (
        <table className={styles.table} aria-label={t('team.overdue')}>
          <thead>
            <tr>
              <th scope="col">{t('team.party')}</th>
              <th scope="col">{t('team.group')}</th>
              <th scope="col">{t('team.overdueTalks')}</th>
              <th scope="col">{t('team.citizens')}</th>
            </tr>
          </thead>
          <tbody>
            {overdue.map(({ party, group, talks, citizens }) => (
              <tr key={`${party} ${group ?? ''}`}>
                <th scope="row">{capital(say(parties[party]))}</th>
                <td>{nameOf(group)}</td>
                <td>{talks}</td>
                <td>
                  <Anchor
                    component={Link}
                    to={`/borgere?overskredet=${party}&gruppe=${group ?? 'none'}`}
                    inherit
                    underline="always"
                    className={styles.name ?? ''}
                    aria-label={`${citizens}, ${t('team.overdueSee', { party: say(parties[party]), group: nameOf(group) })}`}
                  >
                    {citizens}
                  </Anchor>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
