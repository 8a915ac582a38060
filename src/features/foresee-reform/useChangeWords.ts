import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { ReformChange, ReformPage } from '../../contract/reform'
import { useSay } from '../../ui/useSay'
import { useFormWords } from '../../ui/useFormWords'
import { useGroupWords } from './useGroupWords'
import { useTalkWords } from './useTalkWords'

/** What a change is, in one line. */
export function useChangeWords(rules: ReformPage['rules']): (what: ReformChange['what']) => string {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const groupWords = useGroupWords()
  const talkWords = useTalkWords()
  const formWords = useFormWords()
  const ruleName = (id: string | undefined) => {
    const rule = id === undefined ? undefined : rules[id]
    return rule ? say(rule.title) : ''
  }
  return (what) => {
    switch (what.about) {
      case 'group':
        return groupWords(what)
      case 'responsible':
        return t('reform.passes', {
          from: what.before ? say(parties[what.before.party]) : '–',
          to: what.after ? say(parties[what.after.party]) : '–',
        })
      case 'talk':
        return talkWords(what)
      case 'form':
        return t('reform.formChanges', { from: formWords(what.before), to: formWords(what.after) })
      case 'duty': {
        const rule = ruleName(what.after?.rule ?? what.before?.rule)
        return what.after?.binds ? t('reform.binds', { rule }) : t('reform.bindsNot', { rule })
      }
      case 'right': {
        const rule = ruleName(what.after?.rule ?? what.before?.rule)
        return what.after?.held ? t('reform.holds', { rule }) : t('reform.holdsNot', { rule })
      }
      case 'offer': {
        const [due, then] = [what.before?.dueBy ?? null, what.after?.dueBy ?? null]
        if (due === null) return t('reform.offerAdded')
        return then === null ? t('reform.offerDropped') : t('reform.offerMoves')
      }
    }
  }
}
