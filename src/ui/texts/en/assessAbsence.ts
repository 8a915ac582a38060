import type { assessAbsence as danish } from '../da/assessAbsence'
import type { Translated } from '../translated'

/** The texts of what happens when a citizen did not come. */
export const assessAbsence: Translated<typeof danish> = {
  title: 'Absence',
  tasks: {
    assess: 'Assess the absence',
    send: 'Notify the fund',
    answer: 'Answer the notice',
  },
  taskText: 'The citizen did not come to {{kind}} on {{date}} at {{time}}.',
  evidence: 'What we know of the summons',
  booked: 'Booked by {{name}} on {{date}}.',
  bookedUnknown: 'Who booked the talk is not registered here.',
  byDigitalPost: 'The citizen gets digital post.',
  byLetter: 'The citizen is exempt from digital post and gets letters.',
  neverMoved: 'The talk has not been moved.',
  decision: 'Assessment',
  fields: {
    guidance: 'What guidance has the citizen been given? (may be left out)',
    receipt: 'Receipt for the summons (may be left out)',
    text: 'What is decided, and why?',
  },
  guidanceLine: 'Guidance: {{text}}',
  receiptLine: 'Receipt: {{text}}',
  saveDecision: 'Save the assessment',
  decided: 'The absence is assessed',
  notice: 'Notice to {{fund}}',
  states: { 'to-send': 'Not sent', sent: 'Sent', answered: 'Answered' },
  sentLine: 'Sent by {{name}} on {{date}}.',
  answerLine: 'Answer from {{name}} on {{date}}: {{text}}',
  sendHint: 'Nothing is sent by itself. A notice that is sent cannot be taken back.',
  send: 'Send the notice',
  sent: 'The notice is sent',
  answer: 'The fund’s answer',
  saveAnswer: 'Send the answer',
  answered: 'The answer is sent',
}
