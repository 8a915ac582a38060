import { Text } from '@mantine/core'
import type { Problem } from '../contract/problem'
import { useProblemText } from './useProblemText'
import { useSay } from './useSay'
import { Why } from './Why'

/** Why the API said no: the law's reason with what it rests on, or else the problem in words. */
export function RefusalReason({ problem }: { readonly problem: Problem }) {
  const say = useSay()
  const word = useProblemText()
  if (!problem.reason) return <Text size="sm">{word(problem)}</Text>
  return (
    <>
      <Text size="sm">{say(problem.reason)}</Text>
      <Why about={say(problem.reason)} why={problem.why ?? null} rules={problem.rules ?? []} />
    </>
  )
}
