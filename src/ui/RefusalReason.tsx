import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../contract/problem'
import { useProblemText } from './useProblemText'
import { useSay } from './useSay'
import { useSettledWords } from './useSettledWords'
import { Why } from './Why'

/**
 * Why the API said no: the law's reason or what fills the requirement, with what that rests on, or
 * else the problem in words; and whom to turn to, or which times there are.
 */
export function RefusalReason({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation()
  const say = useSay()
  const word = useProblemText()
  const settledWords = useSettledWords()
  const { reason, settled, rules = [], turnTo = [], errors = [] } = problem
  const said = settled ? settledWords(settled) : reason && say(reason)
  const nearest = errors.find((error) => error.nearest)?.nearest
  return (
    <>
      <Text size="sm">{said ?? word(problem)}</Text>
      {turnTo.length > 0 && (
        <Text size="sm">{t('proposed.turnTo', { names: turnTo.join(', ') })}</Text>
      )}
      {nearest && <Text size="sm">{t('proposed.nearest', nearest)}</Text>}
      {said !== undefined && (
        <Why about={said} why={settled?.why ?? problem.why ?? null} rules={rules} />
      )}
    </>
  )
}
