import { problem } from '../../contract/problem'
import type { Answer, Told } from './deed'
import type { Fault } from './fault'
import { isProblem, isSettled } from './settle'

/** What is wrong with the answers, before anybody looks at what is kept. */
export function toldFaults(told: readonly Told[]): Fault[] {
  return [...told.flatMap(ofOne), ...versionsTwice(told)]
}

function ofOne(told: Told): Fault[] {
  const { deed, answers } = told
  const faults: Fault[] = []
  if (!answers.some(isSettled)) faults.push({ kind: 'unanswered', about: deed.id })
  for (const answer of answers) {
    if (isProblem(answer, 'failure')) faults.push({ kind: 'surprise', about: deed.id })
    if (isProblem(answer, 'time-taken') && !touches(told, answer))
      faults.push({ kind: 'needless-refusal', about: `${deed.id} ${answer.text}` })
  }
  if (answeredOtherwise(told)) faults.push({ kind: 'answered-otherwise', about: deed.id })
  return faults
}

/** Half-open spans: a talk that ends at nine is not in the way of one that begins then. */
function touches({ deed: { wants } }: Told, { text }: Answer): boolean {
  const clashes = problem.parse(JSON.parse(text)).clashes ?? []
  return (
    wants !== null &&
    clashes.length > 0 &&
    clashes.every(({ on, from, to }) => on === wants.on && from < wants.until && wants.at < to)
  )
}

/**
 * Once done, a deed is answered the same for ever. One that was refused may be done later under the
 * same id, but not as a change of a version that somebody else had changed by then.
 */
function answeredOtherwise({ answers }: Told): boolean {
  const done = answers.filter(({ status }) => status < 300)
  const [first] = done
  if (!first) return false
  const firstCame = Math.min(...done.map(({ came }) => came))
  return (
    done.some(
      ({ status, text, etag }) =>
        text !== first.text || etag !== first.etag || status !== first.status,
    ) ||
    answers.some((answer) => isProblem(answer, 'stale-version')) ||
    answers.some((answer) => answer.sent > firstCame && isSettled(answer) && answer.status >= 400)
  )
}

/** Two changes that were both done made the same version: one of them is lost. */
function versionsTwice(told: readonly Told[]): Fault[] {
  const seen = new Set<string>()
  return told.flatMap(({ deed, answers }): Fault[] => {
    const etag = answers.find(({ status }) => status < 300)?.etag
    if (deed.version === null || etag === undefined) return []
    const version = `${deed.path.replace(/\/outcome$/, '')} ${etag}`
    if (!seen.has(version)) {
      seen.add(version)
      return []
    }
    return [{ kind: 'lost', about: `${deed.id} made ${version} a second time` }]
  })
}
