import { assessExemption } from '../law/assessExemption'
import { citations } from '../law/citations'
import { exemptionGrounds } from '../law/exemptionGrounds'
import { caseFileOf } from './caseFileOf'
import type { CitizenFile } from './citizenFile'
import type { CourseChange } from './courseChange'
import { namedExemption } from './namedExemption'
import type { FieldErrorCode } from './fieldError'
import type { Refusal } from './refusal'

type Granted = Extract<CourseChange, { kind: 'exemption-granted' }>
type Ended = Extract<CourseChange, { kind: 'exemption-ended' }>

/** Why an exemption may not be granted or ended as asked; null when it may, or is not asked for. */
export function exemptionRefusal(file: CitizenFile, change: CourseChange): Refusal | null {
  if (change.kind === 'exemption-granted') return refusalToGrant(file, change)
  return change.kind === 'exemption-ended' ? refusalToEnd(file, change) : null
}

function refusalToGrant(file: CitizenFile, change: Granted): Refusal | null {
  const { exemption: kind, ground, from, to } = change
  const grounds = exemptionGrounds(kind)
  if (ground === '') return invalid('/ground', 'required')
  if (grounds !== null && !grounds.includes(ground)) return invalid('/ground', 'invalid')
  if (to !== null && to < from) return invalid('/to', 'exemption-ends-early')
  const asked = { kind, ground, from, to }
  const answer = assessExemption(caseFileOf(file, null), asked, 'enacted')
  if (answer.allowed) return null
  return {
    kind: 'law-refuses',
    pointer: answer.field === 'kind' ? '/exemption' : `/${answer.field}`,
    reason: answer.reason,
    why: answer.why,
    rules: Object.values(citations(answer.rules)),
  }
}

function refusalToEnd({ exemptions }: CitizenFile, change: Ended): Refusal | null {
  const ended = namedExemption(exemptions, change)
  if (ended === undefined) return invalid('/begun', 'unknown-exemption')
  if (change.to < ended.from) return invalid('/to', 'exemption-ends-early')
  return ended.to !== null && change.to > ended.to ? invalid('/to', 'after-known-end') : null
}

function invalid(pointer: string, code: FieldErrorCode): Refusal {
  return { kind: 'invalid', errors: [{ pointer, code }] }
}
