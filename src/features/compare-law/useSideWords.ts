import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { LawAnswer } from '../../contract/lawAnswer'
import type { OtherLawPage } from '../../contract/otherLaw'
import { useCourseName } from '../../ui/useCourseName'
import { useDates } from '../../ui/useDates'
import { useFormWords } from '../../ui/useFormWords'
import { useSay } from '../../ui/useSay'

type Talk = NonNullable<Extract<LawAnswer, { about: 'talk' }>['before']>

/** What an answer is about, where its kind does not say it, and what each side says. */
export function useSideWords(rules: OtherLawPage['rules']): (what: LawAnswer) => {
  readonly subject: string
  readonly before: string
  readonly after: string
} {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const course = useCourseName()
  const forms = useFormWords()
  const { long } = useDates()
  const none = t('other.none')
  const ruleName = (id: string | undefined) => {
    const rule = id === undefined ? undefined : rules[id]
    return rule ? say(rule.title) : ''
  }
  const talkOf = (talk: Talk) => {
    const words = t('other.talk', {
      kind: t(`kind.${talk.kind}`),
      party: say(parties[talk.party]),
      date: long(talk.dueBy),
    })
    return talk.waived ? t('other.waived', { talk: words }) : words
  }
  return (what) => {
    switch (what.about) {
      case 'group':
        return both(what, '', (side) => course(side).whole, t('other.noProcess'))
      case 'responsible':
        return both(what, '', (side) => say(parties[side.party]), none)
      case 'talk':
        return both(what, '', talkOf, t('other.notRequired'))
      case 'form':
        return both(what, '', forms, none)
      case 'duty':
        return both(
          what,
          ruleName(what.after?.rule ?? what.before?.rule),
          ({ binds }) => t(binds ? 'other.binds' : 'other.bindsNot'),
          none,
        )
      case 'right':
        return both(
          what,
          ruleName(what.after?.rule ?? what.before?.rule),
          ({ held }) => t(held ? 'other.holds' : 'other.holdsNot'),
          none,
        )
      case 'offer':
        return both(
          what,
          '',
          ({ dueBy }) =>
            dueBy === null ? t('other.notRequired') : t('other.dueBy', { date: long(dueBy) }),
          none,
        )
    }
  }
}

function both<Answer>(
  { before, after }: { readonly before: Answer | null; readonly after: Answer | null },
  subject: string,
  words: (side: Answer) => string,
  none: string,
) {
  const said = (side: Answer | null) => (side === null ? none : words(side))
  return { subject, before: said(before), after: said(after) }
}
