import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import type { GroupedChange } from './groupedChanges'
import styles from './reform.module.css'
import { useDueWords } from './useDueWords'

/** How many are shown at first, and how many more each time one asks. */
const [few, page] = [9, 60]

/** Everybody one change comes to, in order of name. */
export function AffectedCitizens(props: {
  /** The change, for those who hear the list without seeing its place. */
  readonly name: string
  readonly rows: GroupedChange['citizens']
}) {
  const { t } = useTranslation()
  const due = useDueWords()
  const { name, rows } = props
  const [limit, setLimit] = useState(few)
  const shown = rows.slice(0, limit)
  const { list, onMore } = useFocusOnMore(shown.length)
  const more = () => {
    setLimit(limit + page)
    onMore()
  }
  const left = Math.min(rows.length - shown.length, page)
  return (
    <div ref={list}>
      <ul className={styles.citizens} aria-label={name}>
        {shown.map(({ citizen, changes }) => (
          <li key={citizen.id}>
            <Anchor component={Link} to={`/borgere/${citizen.id}`} inherit>
              {citizen.name}
            </Anchor>
            {due(changes).map((words) => (
              <div key={words} className={styles.due}>
                {words}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          variant="default"
          size="sm"
          mt="xs"
          className={styles.choices ?? ''}
          onClick={more}
          aria-label={`${t('reform.more', { count: left })}: ${name}`}
        >
          {t('reform.more', { count: left })}
        </Button>
      )}
    </div>
  )
}
