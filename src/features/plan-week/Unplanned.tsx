import { Anchor, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { UnplannedTalk } from '../../contract/talkPlan'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'

/** The talks that found no time, each with why and the one thing that mends it. */
export function Unplanned({ talks }: { readonly talks: readonly UnplannedTalk[] }) {
  const { t } = useTranslation()
  const { long } = useDates()
  if (talks.length === 0) return null
  return (
    <section aria-label={t('week.unplanned')}>
      <Title order={2} size="h4">
        {t('week.unplanned')}
      </Title>
      <Text size="sm">{t('week.unplannedLead', { count: talks.length })}</Text>
      <ul className={list.list}>
        {talks.map(({ citizen, required, because }) => {
          const mend = mends[because]
          const { id, name } = citizen
          return (
            <li key={id} className={list.row}>
              <div>
                <Anchor component={Link} to={`/borgere/${id}`}>
                  {name}
                </Anchor>
                <Text size="sm">
                  {t(`kind.${required.kind}`)}.{' '}
                  {required.overdue
                    ? t('week.overdue', { due: long(required.dueBy) })
                    : t('week.due', {
                        due: long(required.dueBy),
                        recommended: long(required.recommended),
                      })}
                </Text>
                <Text size="sm">{t(`week.because.${because}`)}</Text>
              </div>
              <Anchor
                component={Link}
                to={addresses[mend](id, required.number)}
                aria-label={t(`week.mend.${mend}For`, { name })}
              >
                {t(`week.mend.${mend}`)}
              </Anchor>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const mends = {
  'self-booking': 'takeOver',
  'not-lawful': 'book',
  'phone-missing': 'book',
  'video-host-missing': 'book',
  'no-free-time': 'hours',
  hindered: 'needs',
  'no-room': 'book',
  full: 'book',
} as const satisfies Record<UnplannedTalk['because'], string>

const addresses = {
  book: (id: string, number: number | null) =>
    `/borgere/${id}/samtaler/ny${number === null ? '' : `?krav=${number}`}`,
  takeOver: (id: string) => `/borgere/${id}/selvbooking`,
  hours: () => '/arbejdstid',
  needs: (id: string) => `/borgere/${id}/hensyn`,
}
