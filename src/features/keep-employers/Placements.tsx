import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { EmployerPage } from '../../contract/employer'
import list from '../../ui/list.module.css'
import styles from './employers.module.css'
import { Tag } from '../../ui/Tag'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import { usePeriodWords } from '../../ui/usePeriodWords'

/** How many come at once. */
const step = 20

/** Citizens who are, will be or were in an offer at an employer. */
export function Placements(props: {
  readonly title: string
  readonly placements: EmployerPage['placements']
}) {
  const { t } = useTranslation()
  const period = usePeriodWords()
  const id = useId()
  const [most, setMost] = useState(step)
  const { title, placements } = props
  const shown = placements.slice(0, most)
  const rest = Math.min(placements.length - shown.length, step)
  const { list: rows, onMore } = useFocusOnMore(shown.length)
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="xs">
        {title}
      </Title>
      {placements.length === 0 ? (
        <Text>{t('employers.none')}</Text>
      ) : (
        <div ref={rows}>
          <ul className={list.list}>
            {shown.map((row) => (
              <li key={`${row.citizenId} ${row.offer}`} className={styles.people}>
                <Anchor component={Link} to={`/borgere/${row.citizenId}`}>
                  {row.name}
                </Anchor>
                <Group gap="sm">
                  <Text>
                    {t(`drawn.offers.${row.kind}`)}, {period(row)}
                  </Text>
                  {row.status !== 'granted' && <Tag tone="near">{t('employers.proposed')}</Tag>}
                </Group>
              </li>
            ))}
          </ul>
          {rest > 0 && (
            <Button
              variant="default"
              mt="sm"
              onClick={() => {
                onMore()
                setMost(most + step)
              }}
            >
              {t('employers.more', { count: rest })}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
