import type { ReactNode } from 'react'
import { ApiProblem } from '../../client/apiProblem'
import { Failure } from '../../ui/Failure'
import { Waiting } from '../../ui/Waiting'

/** What a question brings, or how it stands with it. What was refused is told at the field. */
export function Asked<T>(props: {
  readonly question: {
    readonly data: T | undefined
    readonly error: unknown
    readonly isPending: boolean
    readonly refetch: () => unknown
  }
  readonly children: (found: T) => ReactNode
}) {
  const { data, error, isPending, refetch } = props.question
  if (data !== undefined) return props.children(data)
  if (isPending) return <Waiting />
  return error instanceof ApiProblem ? null : <Failure onRetry={() => void refetch()} />
}
