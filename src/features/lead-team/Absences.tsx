import { Button, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TeamPage } from '../../contract/team'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'

/** Who is away in the coming weeks, and the way to share out what is booked meanwhile. */
export function Absences({ absences }: { readonly absences: TeamPage['absences'] }) {
  const { t } = useTranslation()
  const { long } = useDates()
  return (
    <section aria-label={t('team.absences')}>
      <Title order={2} size="h4">
        {t('team.absences')}
      </Title>
      {absences.length === 0 && <Text size="sm">{t('team.absencesNone')}</Text>}
      <ul className={list.list}>
        {absences.map(({ person, name, kind, from, to, talks, firstTalkOn }) => (
          <li key={`${person} ${from}`} className={list.row}>
            <Stack gap={2} style={{ flex: '1 1 16rem', minWidth: 0 }}>
              <Text fw={600}>{name}</Text>
              <Text size="sm">
                {t(`hours.kinds.${kind}`)},{' '}
                {from === to ? long(from) : t('team.fromTo', { from: long(from), to: long(to) })}
              </Text>
              <Text size="sm">
                {talks === 0 ? t('team.bookedNone') : t('team.booked', { count: talks })}
              </Text>
            </Stack>
            {firstTalkOn !== null && (
              <Button
                component={Link}
                to={`/fravaer/${person}?dag=${firstTalkOn}`}
                size="compact-sm"
                variant="default"
                aria-label={t('team.coverFor', { name, date: long(firstTalkOn) })}
              >
                {t('team.cover')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
