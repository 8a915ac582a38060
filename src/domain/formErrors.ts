import type { FormVerdict } from '../law/assessment'
import type { ConversationRequest } from './conversationRequest'
import type { FieldError } from './fieldError'

/** What is missing or wrong about the wish, the form and the way to meet. The law's own refusal comes before. */
export function formErrors(request: ConversationRequest, form: FormVerdict | null): FieldError[] {
  return [...wishErrors(request, form), ...meetingErrors(request)]
}

function wishErrors(request: ConversationRequest, form: FormVerdict | null): FieldError[] {
  const { physicalRequired, wish } = request
  if (physicalRequired && physicalRequired.because.trim() === '')
    return [{ pointer: '/physicalRequired/because', code: 'reason-missing' }]
  if (physicalRequired || form?.chooser !== 'citizen') return []
  if (wish === null) return [{ pointer: '/wish', code: 'wish-missing' }]
  return wish === request.form ? [] : [{ pointer: '/form', code: 'against-wish' }]
}

function meetingErrors({ form, meeting }: ConversationRequest): FieldError[] {
  const fits = {
    physical: meeting.kind === 'room' || meeting.kind === 'address',
    phone: meeting.kind === 'number',
    video: meeting.kind === 'link',
  }
  return fits[form] ? [] : [{ pointer: '/meeting', code: 'meeting-does-not-fit' }]
}
