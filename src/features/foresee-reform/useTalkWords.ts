import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { ReformChange } from '../../contract/reform'
import { useSay } from '../../ui/useSay'

type Sides = Extract<ReformChange['what'], { about: 'talk' }>

/** How a required talk changes, in one line. */
export function useTalkWords(): (sides: Sides) => string {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  return ({ before, after }) => {
    const talk = after ?? before
    if (talk === null) return ''
    const words = { kind: t(`kind.${talk.kind}`), party: say(parties[talk.party]) }
    if (before === null) return t('reform.talkAdded', words)
    if (after === null) return t('reform.talkDropped', words)
    if (before.waived !== after.waived)
      return after.waived ? t('reform.talkWaived', words) : t('reform.talkRequired', words)
    if (before.party === after.party) return t('reform.talkMoves', words)
    return t('reform.talkPasses', {
      kind: words.kind,
      from: say(parties[before.party]),
      to: say(parties[after.party]),
    })
  }
}
