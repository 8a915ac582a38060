import type { OpenedForm } from '../../client/useFormDraft'
import type { PlanDraft, TypedTerms } from './planDraft'

/** What each form holds beside its offer; an older version of the program may have kept another. */
const fields: Readonly<Record<PlanDraft['is'], readonly string[]>> = {
  add: ['terms'],
  change: ['terms'],
  split: ['on'],
  extend: ['to', 'because'],
  end: ['on', 'result'],
  sure: ['deed'],
  say: ['deed', 'because'],
  hours: ['month', 'hours'],
}

const termsOf: TypedTerms = {
  kind: 'mentor',
  from: '',
  to: '',
  sector: '',
  aim: '',
  latestWorkplace: false,
  place: '',
  hoursPerWeek: '',
}

/** The form as it was left, without a draft that cannot be shown in it. */
export function keptDraft(opened: OpenedForm): OpenedForm {
  if (opened.draft === null || isReadable(opened.draft.content)) return opened
  return { ...opened, draft: null }
}

function isReadable(content: string): boolean {
  const draft = partOf(readAs(content), 'draft')
  const is = Object.entries(fields).find(([name]) => name === partOf(draft, 'is'))
  const offer = partOf(draft, 'offer')
  if (!is || (offer !== null && typeof offer !== 'string')) return false
  return is[1].every((name) => {
    const field = partOf(draft, name)
    return name === 'terms' ? isTerms(field) : typeof field === 'string'
  })
}

function isTerms(value: unknown): boolean {
  return Object.entries(termsOf).every(([name, one]) => typeof partOf(value, name) === typeof one)
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map(Object.entries(value)).get(name)
    : undefined
}

function readAs(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
