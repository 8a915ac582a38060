import type { referral as danish } from '../da/referral'
import type { Translated } from '../translated'

/** The texts of a referral to the job centre. */
export const referral: Translated<typeof danish> = {
  states: {
    waiting: 'Referred to the job centre: not received yet',
    asked: 'Referred to the job centre: a question was asked',
    accepted: 'Referred to the job centre: received',
  },
  text: '{{because}}, from {{date}}.',
  said: {
    'referral-accepted': 'Received by {{name}} on {{date}}.',
    'referral-asked': '{{name}} asked on {{date}}:',
    'referral-answered': '{{name}} answered on {{date}}:',
  },
  field: 'Remark, question or answer',
  say: {
    'referral-accepted': 'Receive the referral',
    'referral-asked': 'Ask the fund',
    'referral-answered': 'Answer the job centre',
  },
  saved: {
    'referral-accepted': 'The referral is received',
    'referral-asked': 'The question is sent',
    'referral-answered': 'The answer is sent',
  },
}
