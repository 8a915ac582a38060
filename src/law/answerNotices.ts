import type { Assessment, Notice } from './assessment'
import type { CaseFile } from './caseFile'
import { ruleCalled } from './ruleBook'

/** An answer that rests on our reading of a weak source, and a decision on form without a rule. */
export function answerNotices(
  { conversations }: CaseFile,
  { asOf, conversations: answer }: Pick<Assessment, 'asOf' | 'conversations'>,
): Notice[] {
  const { required, later, form } = answer
  const overridden = form?.rules.includes('form.authority-override.2023')
  const decided = conversations.some(
    ({ on, status, physicalRequired }) =>
      on === asOf && status === 'booked' && physicalRequired !== null,
  )
  return [
    ...readingNotices('conversations.required', required),
    ...readingNotices('conversations.later', later),
    ...readingNotices('conversations.form', form === null ? [] : [form]),
    ...(form !== null && decided && !overridden ? [overrideWithoutEffect] : []),
  ]
}

function readingNotices(
  affects: string,
  answers: readonly Pick<Assessment['conversations']['required'][number], 'rules' | 'why'>[],
): Notice[] {
  const first = new Map(answers.map((answer) => [answer.rules[0], answer]))
  return [...first].flatMap(([id, { why }]) =>
    id !== undefined && why.assumption !== null && ruleCalled(id).confidence === 'low'
      ? [{ code: 'assumption', affects, missing: [], text: why.assumption, rules: [id] }]
      : [],
  )
}

const overrideWithoutEffect: Notice = {
  code: 'override-without-effect',
  affects: 'conversations.form',
  missing: [],
  text: {
    da: 'Beslutningen om personligt fremmøde har ingen virkning: reglen om den gælder ikke endnu den dag.',
    en: 'The decision on a physical talk has no effect: its rule is not yet in force that day.',
  },
  rules: ['form.authority-override.2023'],
}
