import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import type { CitizenLine } from './citizenLine'
import type { ListWords } from './listWords'
import styles from './rows.module.css'

/** What the law requires next of a citizen, how near it is, and whether a booking must be mended. */
export function NextRequirement(props: { readonly line: CitizenLine; readonly words: ListWords }) {
  const { unlawful, kind, number, heldBy, dueBy, bookedOn, urgency } = props.line
  const { t, party, long } = props.words
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
              party: party(heldBy),
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
