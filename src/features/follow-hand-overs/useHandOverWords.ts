import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { HandOverRow } from '../../contract/handOver'
import { capital } from '../../ui/capital'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'

/** What goes along at a hand-over, each in a line. */
export function useHandOverWords(): {
  readonly held: (talk: HandOverRow['held'][number]) => string
  readonly agreement: (agreement: HandOverRow['agreements'][number]) => string
  readonly due: (requirement: HandOverRow['due'][number]) => string
} {
  const { t } = useTranslation()
  const { long } = useDates()
  const say = useSay()
  const parties = usePartyLabels()
  return {
    held: ({ kind, on, form, party }) =>
      t('handOver.heldLine', {
        kind: t(`kind.${kind}`),
        date: long(on),
        form: t(`form.${form}`).toLocaleLowerCase(),
        party: say(parties[party]),
      }),
    agreement: ({ text, whose, by, party }) => {
      const who = whose === 'citizen' ? t('after.parties.citizen') : capital(say(parties[party]))
      const agreement = `${who}: ${text}`
      return by === null ? agreement : t('after.agreementBy', { agreement, date: long(by) })
    },
    due: ({ kind, number, party, dueBy, bookedOn }) => {
      const due = t('handOver.dueLine', {
        kind: t(`kind.${kind}`),
        number,
        party: say(parties[party]),
        date: long(dueBy),
      })
      return bookedOn === null ? due : t('handOver.booked', { due, date: long(bookedOn) })
    },
  }
}
