import { headers } from '../../contract/headers'
import { buildConversationRequest } from '../buildConversationRequest'
import type { ConformanceCase } from './conformanceCase'

const on = '2026-11-25'
const talks = '/api/citizens/citizen/conversations'
const talk = `${talks}/made-1`
const booking = buildConversationRequest({ on })
const held = { status: 'cancelled', cancelledBy: 'citizen', note: 'Ærlig talt' }
const passed = '/api/citizens/shared/conversations/passed'
const agreed = {
  status: 'held',
  cancelledBy: null,
  note: '',
  form: 'phone',
  agreements: [{ text: 'Søge to job om ugen', whose: 'citizen', by: '2026-12-01' }],
}
const heldTalks = '/api/citizens/shared/held-conversations'
const rang = {
  kind: 'on-request',
  on: '2026-11-20',
  at: '13:00',
  minutes: 20,
  form: 'phone',
  caseworker: 'caseworker',
  because: 'Borgeren ringede om et jobtilbud',
  note: '',
  agreements: [],
}
const missed = { status: 'missed', cancelledBy: null, note: '' }
const decided = { text: 'Ingen følger', guidance: 'Vejledt i brevet', receipt: '' }
const answered = { text: 'Vi har skrevet til ham' }
const received = { what: 'referral-accepted', text: 'Vi ringer i morgen' }
const wished = { attends: true }
const newcomer = {
  number: '7105804321',
  name: 'Nanna Nytilkommen',
  municipality: '0999',
  unemploymentFund: 'fund',
  digitalPost: true,
  phone: '00 11 22 33',
  vocationalEducation: null,
  benefit: null,
}
const list = {
  header: ['CPR-nummer', 'Navn', 'A-kasse', 'Ydelse', 'Målgruppe', 'Fra'],
  rows: [
    {
      line: 2,
      cells: ['710580-5432', 'Ærø Ågård', 'Prøvens A-kasse', 'Dagpenge', '6.1', '9-11-2026'],
    },
  ],
}
const moved = { kind: 'post-changed', digitalPost: false, reason: 'Fritaget' }
const workday = [{ from: '08:00', to: '16:00' }]
const hours = {
  week: { 1: workday, 2: [], 3: workday, 4: workday, 5: workday, 6: [], 7: [] },
  exceptions: [{ on, spans: [{ from: '12:00', to: '15:00' }] }],
  absences: [{ id: 'away', from: '2026-12-28', to: '2026-12-30', kind: 'holiday' }],
  bufferMinutes: 15,
}
const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'SUMMARY:Ærø',
  'DTSTART:20261126T080000Z',
  'DTEND:20261126T090000Z',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')
const needs = {
  hindrances: [
    {
      id: 'school',
      kind: 'child-care',
      when: { every: 'week', days: [{ weekday: 3, from: '07:30', to: '10:30' }], until: null },
    },
  ],
  interpreter: 'ar',
  disability: null,
  safety: 'To deltager',
  reason: '',
}
const intent = { on, at: '14:00', minutes: 30, caseworker: 'caseworker', guest: null, room: 'room' }
const intents = '/api/citizens/shared/booking-intents'
const draft = { requestId: 'draft-request', content: 'Skrevet, ikke gemt: æøå 🙂' }

/** What happens in order: each request finds what the ones before it left. */
export const courseOfEvents: readonly ConformanceCase[] = [
  ask('GET', '/api/health'),
  ask('GET', '/api/ready'),
  ask('GET', '/api/me'),
  ask('GET', '/api/me', undefined, { as: 'adviser' }),
  search(''),
  search('bente'),
  search('BENTE'),
  search('710580-1234'),
  search('7105801234'),
  search('æ'),
  search('%_\\'),
  search("'; drop table citizens"),
  search('', 'adviser'),
  search('', 'adviser-away'),
  ask('GET', '/api/citizens/citizen'),
  ask('GET', '/api/citizens/shared', undefined, { as: 'adviser' }),
  ask('GET', '/api/citizens/citizen', undefined, { as: 'adviser' }),
  ask('POST', '/api/citizens/citizen/number-reveals'),
  ask('POST', '/api/citizens/away/number-reveals'),
  ask('GET', `/api/citizens/citizen/booking-options?minutes=45&on=${on}`),
  ask('GET', '/api/citizens/citizen/booking-options?minutes=0'),
  ask('GET', '/api/citizens/citizen/booking-options?minutes=45&minutes=60'),
  ask('GET', '/api/citizens/citizen/booking-options?minutes=45&on=2026-02-30'),
  ask('POST', talks, booking, { requestId: 'booking-1' }),
  ask('POST', talks, booking, { requestId: 'booking-1' }),
  ask('POST', talks, { ...booking, topic: 'Andet' }, { requestId: 'booking-1' }),
  ask('POST', talks, booking, { requestId: 'booking-1', as: 'colleague' }),
  ask('POST', talks, booking, { requestId: 'booking-2' }),
  ask(
    'POST',
    '/api/citizens/shared/conversations',
    { ...booking, at: '10:30' },
    { requestId: 'booking-3' },
  ),
  ask('POST', '/api/citizens/away/conversations', booking, { requestId: 'booking-4' }),
  ask(
    'POST',
    talks,
    { ...booking, form: 'video', meeting: { kind: 'link', link: 'https://video.example/1' } },
    { requestId: 'booking-5' },
  ),
  ask('POST', talks, { ...booking, minutes: 0 }, { requestId: 'booking-6' }),
  ask('POST', talks, { ...booking, on: '2030-01-01' }, { requestId: 'booking-7' }),
  ask('POST', talks, { ...booking, topic: 'x'.repeat(201) }, { requestId: 'booking-8' }),
  ask('PUT', talk, { ...booking, topic: 'Nyt emne' }, { requestId: 'change-1', version: 1 }),
  ask('PUT', talk, { ...booking, topic: 'Nyt emne' }, { requestId: 'change-1', version: 1 }),
  ask('PUT', talk, { ...booking, topic: 'Gammelt' }, { requestId: 'change-2', version: 1 }),
  ask('PUT', `${talk}/outcome`, held, { requestId: 'outcome-1', version: 2 }),
  ask('PUT', `${talk}/outcome`, held, { requestId: 'outcome-1', version: 2 }),
  ask(
    'PUT',
    `${talk}/outcome`,
    { ...held, cancelledBy: null },
    { requestId: 'outcome-2', version: 3 },
  ),
  ask('PUT', `${talk}/outcome`, held, { requestId: 'outcome-3', version: 3 }),
  ask('PUT', talk, booking, { requestId: 'change-3', version: 3 }),
  ask('DELETE', `${talk}/outcome`, undefined, { requestId: 'undo-1', version: 3 }),
  ask('DELETE', `${talk}/outcome`, undefined, { requestId: 'undo-2', version: 3 }),
  ask('DELETE', `${talk}/outcome`, undefined, { requestId: 'undo-3', version: 4 }),
  ask('GET', '/api/citizens/citizen'),
  ask('PUT', `${passed}/outcome`, agreed, { requestId: 'held-01', version: 1 }),
  ask('PUT', `${passed}/outcome`, agreed, { requestId: 'held-01', version: 1 }),
  ask(
    'PUT',
    `${passed}/outcome`,
    { ...agreed, agreements: [{ text: '', whose: 'citizen', by: 'i morgen' }] },
    { requestId: 'held-02', version: 2 },
  ),
  ask('POST', heldTalks, rang, { requestId: 'after-01' }),
  ask('POST', heldTalks, rang, { requestId: 'after-01' }),
  ask('POST', heldTalks, rang, { requestId: 'after-02' }),
  ask('POST', heldTalks, { ...rang, at: '11:00', because: ' ' }, { requestId: 'after-03' }),
  ask('POST', heldTalks, { ...rang, on: '2026-11-24' }, { requestId: 'after-04' }),
  ask('DELETE', `${passed}/outcome`, undefined, { requestId: 'held-03', version: 2 }),
  ask('PUT', `${passed}/outcome`, missed, { requestId: 'missed-01', version: 3 }),
  ask('PUT', `${passed}/absence-decision`, decided, { requestId: 'missed-02', version: 4 }),
  ask('PUT', `${passed}/absence-decision`, decided, { requestId: 'missed-02', version: 4 }),
  ask('PUT', `${passed}/absence-decision`, decided, { requestId: 'missed-03', version: 5 }),
  ask('PUT', `${passed}/fund-notice/answer`, answered, {
    as: 'adviser',
    requestId: 'notice-01',
    version: 5,
  }),
  ask('PUT', `${passed}/fund-notice`, undefined, { requestId: 'notice-02', version: 5 }),
  ask('PUT', `${passed}/fund-notice/answer`, answered, {
    as: 'adviser',
    requestId: 'notice-03',
    version: 6,
  }),
  ask('DELETE', `${passed}/outcome`, undefined, { requestId: 'notice-04', version: 7 }),
  ask('GET', '/api/citizens/shared'),
  ask('GET', '/api/citizens/shared', undefined, { as: 'adviser' }),
  ask('GET', '/api/form-drafts/a-form'),
  ask('PUT', '/api/form-drafts/a-form', draft),
  ask('GET', '/api/form-drafts/a-form'),
  ask('GET', '/api/form-drafts/a-form', undefined, { as: 'colleague' }),
  ask('PUT', '/api/form-drafts/a-form', { ...draft, requestId: 'booking-1' }),
  ask('GET', '/api/form-drafts/a-form'),
  ask('DELETE', '/api/form-drafts/a-form'),
  ask('GET', '/api/form-drafts/a-form'),
  ask('GET', '/api/form-drafts/a.form'),
  ask('PUT', `${intents}/a-form`, intent),
  ask('PUT', `${intents}/a-form`, { ...intent, caseworker: 'colleague' }, { as: 'colleague' }),
  ask(
    'PUT',
    `${intents}/a-form`,
    { ...intent, caseworker: 'adviser', room: null },
    { as: 'adviser' },
  ),
  ask('PUT', `${intents}/a-form`, { ...intent, room: 'fund-room' }),
  ask('PUT', `${intents}/a-form`, { ...intent, at: '24:00' }),
  ask('PUT', '/api/citizens/nobody/booking-intents/a-form', intent),
  ask('DELETE', '/api/booking-intents/a-form', undefined, { as: 'colleague' }),
  ask('PUT', `${intents}/a-form`, intent),
  ask('DELETE', '/api/booking-intents/a.form'),
  ask('GET', '/api/course-options'),
  ask('GET', '/api/citizens/citizen/course'),
  ask('POST', '/api/citizens/citizen/course-previews', moved),
  ask('POST', '/api/citizens/citizen/course-changes', moved, { requestId: 'course-1', version: 1 }),
  ask('POST', '/api/citizens/citizen/course-changes', moved, { requestId: 'course-1', version: 1 }),
  ask('POST', '/api/citizens/citizen/course-changes', moved, { requestId: 'course-2', version: 1 }),
  ask('GET', '/api/citizens/citizen/course'),
  ask('POST', '/api/citizens/citizen/referral-replies', received, { requestId: 'referral-1' }),
  ask('POST', '/api/citizens/insured/referral-replies', received, { requestId: 'referral-2' }),
  ask('POST', '/api/citizens/insured/referral-replies', received, { requestId: 'referral-2' }),
  ask('POST', '/api/citizens/insured/referral-replies', received, { requestId: 'referral-3' }),
  ask('PUT', '/api/citizens/insured/fund-wish', wished, { requestId: 'wish-001', version: 1 }),
  ask('PUT', '/api/citizens/earlier/fund-wish', wished, { requestId: 'wish-002', version: 1 }),
  ask('PUT', '/api/citizens/earlier/fund-wish', wished, { requestId: 'wish-002', version: 1 }),
  ask('PUT', '/api/citizens/earlier/fund-wish', wished, { requestId: 'wish-003', version: 1 }),
  ask('GET', '/api/citizens/earlier', undefined, { as: 'adviser' }),
  ask('GET', '/api/citizens/insured', undefined, { as: 'adviser' }),
  ask('POST', '/api/citizen-previews', newcomer),
  ask('POST', '/api/citizens', newcomer, { requestId: 'newcomer-1' }),
  ask('POST', '/api/citizens', newcomer, { requestId: 'newcomer-1' }),
  ask('POST', '/api/citizens', newcomer, { requestId: 'newcomer-2' }),
  ask('POST', '/api/citizens', { ...newcomer, number: '660180-1006' }, { requestId: 'newcomer-3' }),
  ask('POST', '/api/citizen-previews', newcomer),
  ask('POST', '/api/citizen-import-previews', list),
  ask(
    'POST',
    '/api/citizen-imports',
    { ...list, rows: [...list.rows, ...list.rows] },
    { requestId: 'import-1' },
  ),
  ask('POST', '/api/citizen-imports', list, { requestId: 'import-2' }),
  ask('POST', '/api/citizen-imports', list, { requestId: 'import-2' }),
  ask('POST', '/api/citizen-import-previews', list),
  search(''),
  ask('GET', '/api/rules'),
  ask('GET', '/api/rules?on=2023-03-21&basis=announced', undefined, { as: 'adviser' }),
  ask('GET', '/api/rules?on=2018-12-31'),
  ask('GET', '/api/rules?basis=rumoured'),
  ask('GET', '/api/rules/contact.further.2026'),
  ask('GET', '/api/rules/contact.further.2026?on=2026-02-30'),
  ask('GET', '/api/rules/contact.nobody'),
  ask('GET', '/api/law-changes'),
  ask('GET', '/api/law-changes?from=2023-12-31&to=2027-01-01'),
  ask('GET', '/api/law-changes?from=2026-07-01&to=2026-06-30'),
  ask('GET', '/api/law-changes?basis=announced'),
  ask('GET', '/api/reform-effects'),
  ask('GET', '/api/reform-effects', undefined, { as: 'adviser' }),
  ask('GET', '/api/reform-effects?on=2026-11-17&from=1&count=1'),
  ask('GET', '/api/reform-effects?on=2019-01-01'),
  ask('GET', '/api/reform-effects?count=0'),
  ask('GET', '/api/citizens/citizen/standing'),
  ask('GET', '/api/citizens/nobody/standing'),
  ask('GET', '/api/citizens/citizen/other-law'),
  ask('GET', '/api/citizens/citizen/other-law?on=2024-01-01&basis=announced'),
  ask('GET', '/api/citizens/citizen/other-law?on=2018-12-31'),
  ask('GET', '/api/citizens/nobody/other-law'),
  ask('GET', '/api/people'),
  ask('GET', '/api/people/caseworker/availability'),
  ask('GET', '/api/people/colleague/availability'),
  ask('GET', '/api/people/adviser/availability'),
  ask('PUT', '/api/people/caseworker/availability', hours, { requestId: 'hours-01', version: 1 }),
  ask('PUT', '/api/people/caseworker/availability', hours, { requestId: 'hours-01', version: 1 }),
  ask('PUT', '/api/people/caseworker/availability', hours, { requestId: 'hours-02', version: 1 }),
  ask(
    'PUT',
    '/api/people/caseworker/availability',
    { ...hours, bufferMinutes: 61 },
    { requestId: 'hours-03', version: 2 },
  ),
  ask('POST', '/api/people/caseworker/busy-times', { calendar }, { requestId: 'calendar-1' }),
  ask('POST', '/api/people/caseworker/busy-times', { calendar }, { requestId: 'calendar-1' }),
  ask('POST', '/api/people/caseworker/busy-times', { calendar: 'Æ' }, { requestId: 'calendar-2' }),
  ask('GET', '/api/people/caseworker/availability'),
  ask('DELETE', '/api/people/caseworker/busy-times', undefined, { requestId: 'calendar-3' }),
  ask('GET', '/api/people/caseworker/availability'),
  ask('GET', '/api/rooms'),
  ask('GET', '/api/rooms/room/availability'),
  ask('PUT', '/api/rooms/room/availability', hours, { requestId: 'hours-04', version: 0 }),
  ask('GET', '/api/citizens/citizen/needs'),
  ask('PUT', '/api/citizens/citizen/needs', needs, { requestId: 'needs-01', version: 0 }),
  ask('PUT', '/api/citizens/citizen/needs', needs, { requestId: 'needs-02', version: 0 }),
  ask(
    'PUT',
    '/api/citizens/citizen/needs',
    { ...needs, safety: null },
    { requestId: 'needs-03', version: 1 },
  ),
  ask('GET', '/api/citizens/citizen/needs'),
  ask('GET', `/api/citizens/citizen/booking-options?minutes=45&on=${on}&at=10:00`),
  ask('GET', '/api'),
  ask('GET', '/api/nothing'),
  ask('DELETE', '/api/nothing'),
]

function search(text: string, as = 'caseworker'): ConformanceCase {
  return ask('POST', '/api/citizen-searches', { text, order: 'name', limit: 100 }, { as })
}

function ask(
  method: string,
  path: string,
  body?: unknown,
  more: { readonly as?: string; readonly requestId?: string; readonly version?: number } = {},
): ConformanceCase {
  const { as = 'caseworker', requestId, version } = more
  return {
    name: [method, path, requestId ?? '', `as ${as}`].join(' '),
    method,
    path,
    headers: {
      [headers.person]: as,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(requestId !== undefined && { [headers.requestId]: requestId }),
      ...(version !== undefined && { [headers.ifMatch]: `"${version}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}
