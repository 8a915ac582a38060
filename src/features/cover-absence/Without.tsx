import { Anchor, Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DayToCover } from '../../contract/cover'
import list from '../../ui/list.module.css'

/** The citizens somebody who leaves has and has no talk with: the next talk gives each to a colleague. */
export function Without({ without }: { readonly without: DayToCover['without'] }) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('cover.without')}>
      <Title order={2} size="h4">
        {t('cover.without')}
      </Title>
      <Text maw={760}>{t(without.length === 0 ? 'cover.withoutNone' : 'cover.withoutLead')}</Text>
      <ul className={list.list}>
        {without.map(({ id, name }) => (
          <li key={id} className={list.row}>
            <Anchor component={Link} to={`/borgere/${id}`}>
              {name}
            </Anchor>
            <Button
              component={Link}
              to={`/borgere/${id}/samtaler/ny`}
              size="compact-sm"
              variant="default"
              aria-label={t('cover.bookFor', { name })}
            >
              {t('cover.book')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
