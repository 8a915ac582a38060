import { setTimeout } from 'node:timers/promises'
import { problemType, settles } from '../../contract/problem'
import type { Random } from '../../demonstration/random'
import type { Answer, Deed, Told } from './deed'
import { send } from './send'

const hangsUp = { share: 0.05, within: 40 }
const repeats = { together: 0.05, after: 0.05 }
/** In milliseconds: how long somebody asks before it counts as never answered, and how often. */
const longest = 120_000
const pause = 50
/** How often a surprise is met with the same question. */
const surprises = 3

/**
 * Asks until the deed is settled. One in twenty hangs up the first time; as many send it twice at
 * once, or once more when they have the answer.
 */
export async function settle(address: string, deed: Deed, random: Random): Promise<Told> {
  const answers: Answer[] = []
  const gone = { hungUp: 0, lost: 0 }
  const twice = random.chance(repeats.together)
  const again = random.chance(repeats.after)
  const hangUp = random.chance(hangsUp.share) ? random.between(1, hangsUp.within) : null
  const until = performance.now() + longest

  async function once(hangUpAfter: number | null): Promise<boolean> {
    const answer = await send(address, deed, hangUpAfter)
    if (answer === 'hung-up') gone.hungUp += 1
    else if (answer === 'lost') gone.lost += 1
    else answers.push(answer)
    return typeof answer === 'object' && isSettled(answer)
  }

  function givenUp(): boolean {
    const surprised = answers.filter((answer) => isProblem(answer, 'failure')).length
    return surprised >= surprises || performance.now() > until
  }

  async function ask(hangUpAfter: number | null): Promise<void> {
    if (await once(hangUpAfter)) return
    while (!givenUp() && !(await once(null))) await setTimeout(pause)
  }

  await Promise.all(twice ? [ask(hangUp), ask(null)] : [ask(hangUp)])
  if (again) await ask(null)
  return { deed, answers, ...gone }
}

/** An answer that says for certain whether the deed was done. */
export function isSettled({ status, text }: Answer): boolean {
  return status < 300 || settles(typeOf(text))
}

/** Whether it is a problem of that kind. */
export function isProblem(answer: Answer, kind: Parameters<typeof problemType>[0]): boolean {
  return answer.status >= 400 && typeOf(answer.text) === problemType(kind)
}

function typeOf(text: string): string {
  const body: unknown = JSON.parse(text)
  return typeof body === 'object' && body !== null && 'type' in body ? String(body.type) : ''
}
