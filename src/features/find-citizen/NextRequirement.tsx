import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import type { CitizenLine } from './citizenLine'
import styles from './rows.module.css'

/** What the law requires next of a citizen, how near it is, and whether a booking must be mended. */
export function NextRequirement({ line }: { readonly line: CitizenLine }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const { unlawful, kind, number, heldBy, dueBy, bookedOn, urgency } = line
  return (
    <div>
      {unlawful > 0 && <Tag tone="bad">{t('list.unlawful', { count: unlawful })}</Tag>}
      {kind === null || heldBy === null || dueBy === null || urgency === null ? (
        <div className={styles.dim}>{t('list.noRequirement')}</div>
      ) : (
        <>
          <div>
            {t('citizens.requirement', {
              kind: t(`kind.${kind}`),
              number,
              party: say(parties[heldBy]),
            })}
          </div>
          <div className={styles.standing}>
            <Tag tone={toneOf(urgency)}>{t(`urgency.${urgency}`)}</Tag>
            <span>
              {bookedOn
                ? t('citizens.bookedOn', { date: long(bookedOn) })
                : t('citizens.dueBy', { date: long(dueBy) })}
            </span>
          </div>
        </>
      )}
    </div>
  )
}
