import type { Operation } from '../contract/operation'
import { ApiProblem } from './apiProblem'
import { call, type AnswerTo, type Asking } from './call'
import { NoAnswer } from './noAnswer'

/** Pauses between asking again, in milliseconds; the longest repeats. */
const longestPause = 8000
const pauses = [500, 1000, 2000, 4000, longestPause]

/**
 * Asks until somebody answers, each time with the same request id: whatever happened happens once.
 * `onUnknown` is told whenever nobody did. Throws `ApiProblem` when it is refused.
 */
export async function untilAnswered<O extends Operation>(
  operation: O,
  asking: Asking<O>,
  onUnknown: () => void,
): Promise<AnswerTo<O>> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call(operation, asking)
    } catch (failure) {
      if (failure instanceof ApiProblem) throw failure
      onUnknown()
      const asked = failure instanceof NoAnswer ? failure.retryAfter : 0
      await pause(Math.max(asked, pauses[attempt] ?? longestPause))
    }
  }
}

/** Over sooner when the browser says that the network is back. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    addEventListener('online', end)
  })
}
