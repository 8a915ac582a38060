import type { OpenedForm } from '../../client/useFormDraft'
import { blankSite } from './blankSite'
import { blankTerms } from './blankTerms'
import type { PlanDraft, TypedTerms } from './planDraft'

const terms: TypedTerms = { kind: 'mentor', ...blankTerms }

/** What each form holds beside its offer; an older version of the program may have kept another. */
const forms: Readonly<Record<PlanDraft['is'], object>> = {
  add: { terms },
  change: { terms },
  split: { on: '' },
  extend: { to: '', because: '' },
  end: { on: '', result: '' },
  absence: { from: '', to: '', said: '' },
  assess: { absence: '', because: '' },
  aid: { what: '', test: '', because: '' },
  'no-aid': { aid: '' },
  grant: { site: blankSite },
  sure: { deed: '' },
  say: { deed: '', because: '' },
  hours: { month: '', hours: '' },
  provider: { name: '', from: '', to: '' },
  'no-provider': { provider: '', on: '' },
}

/** The form as it was left, without a draft that cannot be shown in it. */
export function keptDraft(opened: OpenedForm): OpenedForm {
  if (opened.draft === null || isReadable(opened.draft.content)) return opened
  return { ...opened, draft: null }
}

function isReadable(content: string): boolean {
  const draft = partOf(readAs(content), 'draft')
  const form = Object.entries(forms).find(([name]) => name === partOf(draft, 'is'))
  const offer = partOf(draft, 'offer')
  return (
    form !== undefined && (offer === null || typeof offer === 'string') && isLike(draft, form[1])
  )
}

/** Whether it has every part the sample has, each of the same sort. */
function isLike(value: unknown, sample: object): boolean {
  return Object.entries(sample).every(([name, one]: readonly [string, unknown]) => {
    const part = partOf(value, name)
    return typeof one === 'object' && one !== null ? isLike(part, one) : typeof part === typeof one
  })
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
