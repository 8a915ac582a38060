import { Anchor, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TeamMember } from '../../contract/team'
import { useDates } from '../../ui/useDates'
import { useLanguage } from '../../ui/useLanguage'
import styles from './team.module.css'

/** What each has to do, week by week. */
export function Load({ people }: { readonly people: readonly TeamMember[] }) {
  const { t } = useTranslation()
  const { short } = useDates()
  const locale = useLanguage() === 'da' ? 'da-DK' : 'en-GB'
  // To the nearest half.
  const hoursOf = (minutes: number) => (Math.round(minutes / 30) / 2).toLocaleString(locale)
  const weeks = people[0]?.weeks.map(({ from }) => from) ?? []
  return (
    <section aria-label={t('team.load')}>
      <Title order={2} size="h4">
        {t('team.load')}
      </Title>
      <Text size="sm" mb="xs">
        {t('team.loadLead')}
      </Text>
      <table className={`${styles.table ?? ''} ${styles.load ?? ''}`} aria-label={t('team.load')}>
        <thead>
          <tr>
            <th scope="col">{t('team.who')}</th>
            <th scope="col">{t('team.citizens')}</th>
            {weeks.map((from) => (
              <th scope="col" key={from}>
                {t('team.week', { date: short(from) })}
              </th>
            ))}
            <th scope="col">{t('team.leave')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, citizens, weeks: own }) => (
            <tr key={id}>
              <th scope="row">
                <Anchor component={Link} to={`/kalender?person=${id}`} inherit fw={600}>
                  {name}
                </Anchor>
              </th>
              <td data-label={t('team.citizens')}>{citizens}</td>
              {own.map(({ from, talks, minutes, open }) => (
                <td key={from} data-label={t('team.week', { date: short(from) })}>
                  <span>
                    {t('team.talks', { count: talks })}
                    <br />
                    {open === 0
                      ? t('team.noHours')
                      : t('team.ofHours', { hours: hoursOf(minutes), open: hoursOf(open) })}
                  </span>
                </td>
              ))}
              <td>
                <Anchor
                  component={Link}
                  to={`/fravaer/${id}?slutter=ja`}
                  inherit
                  underline="always"
                  aria-label={t('team.leaves', { name })}
                >
                  {t('team.handOn')}
                </Anchor>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
