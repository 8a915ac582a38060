import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OtherLawPage } from '../../contract/otherLaw'
import { useDates } from '../../ui/useDates'
import { useLawAddress } from '../../ui/useLawAddress'
import styles from './compareLaw.module.css'
import { NewNotices } from './NewNotices'
import { saysNothing } from './saysNothing'
import { SidesRow } from './SidesRow'

/** Every answer of both laws, what differs marked. */
export function SideBySide({ found }: { readonly found: OtherLawPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { choice, set } = useLawAddress()
  const { today, on, basis, rows, unknown, rules } = found
  const only = choice('kun') === 'forskelle'
  const different = rows.filter(({ differs }) => differs)
  const talks = rows.filter(({ what }) => what.about === 'talk')
  const shown = only ? different : rows.filter((row) => row.differs || !saysNothing(row.what))
  const words = {
    today: t('other.today', { date: long(today) }),
    other: t(basis === 'announced' ? 'other.otherAnnounced' : 'other.other', { date: long(on) }),
  }
  return (
    <Stack gap="md">
      <Text role="status">
        {rows.length === 0
          ? t('other.noProcessAtAll')
          : different.length === 0
            ? t('other.nothing')
            : t('other.count', { count: different.length })}
      </Text>
      {unknown.length > 0 && <Text>{t('other.unknown')}</Text>}
      <Checkbox
        label={t('other.only')}
        checked={only}
        onChange={(event) => set('kun', event.currentTarget.checked ? 'forskelle' : null)}
      />
      {shown.length > 0 && (
        <div>
          <div className={styles.head} aria-hidden>
            <span>{t('other.subject')}</span>
            <span>{words.today}</span>
            <span className={styles.other}>{words.other}</span>
          </div>
          <ul className={styles.rows}>
            {shown.map((row) => (
              <SidesRow
                key={`${row.what.about} ${rows.indexOf(row)}`}
                row={row}
                number={talks.includes(row) ? talks.indexOf(row) + 1 : null}
                rules={rules}
                words={words}
              />
            ))}
          </ul>
        </div>
      )}
      <NewNotices found={found} />
    </Stack>
  )
}
