import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { CitizenRow } from '../../contract/citizenRow'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import styles from './rows.module.css'

/** What the law requires next of a citizen, how near it is, and whether a booking must be mended. */
export function NextRequirement({ row }: { readonly row: CitizenRow }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const { next, unlawful } = row
  return (
    <div>
      {unlawful > 0 && <Tag tone="bad">{t('citizens.unlawful', { count: unlawful })}</Tag>}
      {next === null ? (
        <div className={styles.dim}>{t('citizens.noRequirement')}</div>
      ) : (
        <>
          <div>
            {t('citizens.requirement', {
              kind: t(`kind.${next.kind}`),
              number: next.number,
              party: say(parties[next.party]),
            })}
          </div>
          <div className={styles.standing}>
            <Tag tone={toneOf(next.urgency)}>{t(`urgency.${next.urgency}`)}</Tag>
            <span>
              {next.bookedOn
                ? t('citizens.bookedOn', { date: long(next.bookedOn) })
                : t('citizens.dueBy', { date: long(next.dueBy) })}
            </span>
          </div>
        </>
      )}
    </div>
  )
}
