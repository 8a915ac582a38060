import { assignCitizens, undoAssignments } from '../contract/assignment'
import { announceBooking } from '../contract/bookingIntent'
import { moveConversation } from '../contract/calendarOperations'
import { openCaseload } from '../contract/caseload'
import { describe, expect, it } from 'vitest'
import {
  askOfferChoices,
  changeOfferPlan,
  openOfferPlan,
  previewOfferPlan,
} from '../contract/offerOperations'
import { changeCourse, openCourse, previewCourse } from '../contract/courseOperations'
import type { Operation } from '../contract/operation'
import { searchCitizens } from '../contract/firstOperations'
import {
  askBookingOptions,
  bookConversation,
  changeConversation,
  openCitizen,
  registerOutcome,
  revealNumber,
  undoOutcome,
} from '../contract/operations'
import { answerNotice, decideAbsence, sendNotice } from '../contract/absenceOperations'
import { openHandOvers } from '../contract/handOver'
import { openOneInFour } from '../contract/oneInFour'
import { openReception, registerArrival } from '../contract/receptionOperations'
import { holdAfterwards } from '../contract/heldOperation'
import { foreseeReform } from '../contract/reformOperation'
import { changeNeeds, openNeeds } from '../contract/needs'
import { changeNote, followUpNote, openNotes, writeNote } from '../contract/note'
import { openSelfBooking, openSelfBookings, takeOverSelfBooking } from '../contract/selfBooking'
import { registerFundWish } from '../contract/fundWish'
import { replyToReferral } from '../contract/referral'
import { compareLaw } from '../contract/otherLaw'
import { openStanding } from '../contract/standing'
import { openMessage } from '../contract/keptMessage'
import { previewSelfBooking } from '../contract/selfBookingPreview'
import { sendSummons } from '../contract/summonses'
import { openSummons } from '../contract/summons'
import { openTimeline } from '../contract/timeline'
import { openOfferOverview } from '../contract/offerOverview'
import { openCounted } from '../contract/timelinessOperations'
import { openToldMessages } from '../contract/toldMessages'
import { undoBooking } from '../contract/undoBooking'
import { wholeApi } from '../contract/wholeApi'
import { owns } from '../domain/ownership'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type Question } from '../testing/openApi'

const on = '2026-11-25'
const started = '2026-11-09'

const seed = buildSeed([
  buildInsured(started, {
    citizen: { id: 'here-insured', civilRegistrationNumber: '610180-1001' },
    conversations: [
      buildConversation({ id: 'of-fund', start: '2026-11-26T09:00:00Z', authority: 'fund' }),
      buildConversation({ id: 'of-job-centre', start: '2026-11-27T09:00:00Z' }),
    ],
  }),
  buildUninsured(started, {
    citizen: { id: 'here-uninsured', civilRegistrationNumber: '620180-1002' },
  }),
  buildInsured(started, {
    citizen: {
      id: 'away-insured-here',
      municipality: '0998',
      civilRegistrationNumber: '630180-1003',
    },
  }),
  buildInsured(started, {
    citizen: {
      id: 'away-insured-away',
      municipality: '0998',
      unemploymentFund: 'fund-away',
      civilRegistrationNumber: '640180-1004',
    },
  }),
  buildUninsured(started, {
    citizen: {
      id: 'away-uninsured',
      municipality: '0998',
      civilRegistrationNumber: '650180-1005',
    },
  }),
])

const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })

const body = buildConversationRequest({ on })
const intent = { on, at: '10:00', minutes: 30, caseworker: 'caseworker', guest: null, room: null }
const post = { kind: 'post-changed', digitalPost: false, reason: '' }
const needs = { hindrances: [], interpreter: null, disability: null, safety: null, reason: '' }
const heldBefore = {
  kind: 'job',
  on: '2026-11-20',
  at: '10:00',
  minutes: 30,
  form: 'phone',
  caseworker: 'caseworker',
  because: 'Borgeren ringede',
  note: '',
  agreements: [],
}
const worked = { kind: 'hours-entered', month: '2026-11', hours: 12 }
const outcome = { status: 'cancelled', cancelledBy: 'citizen', note: 'Syg' }

/** How each operation about a citizen is asked; the citizen's id comes beside. */
const questions: Readonly<Record<string, Question<Operation>>> = {
  [openCitizen.id]: {},
  [openTimeline.id]: {},
  [revealNumber.id]: {},
  [registerArrival.id]: { body: { arrived: true } },
  [askBookingOptions.id]: { query: { minutes: 45 } },
  [announceBooking.id]: { body: intent },
  [bookConversation.id]: { body },
  [changeConversation.id]: { body, version: 1 },
  [moveConversation.id]: {
    body: {
      on,
      at: '10:00',
      minutes: 30,
      caseworker: 'bo',
      reason: 'Borgeren er på kursus',
      wishedBy: 'citizen',
    },
    version: 1,
  },
  [registerOutcome.id]: { body: outcome, version: 1 },
  [undoOutcome.id]: { version: 1 },
  [undoBooking.id]: { version: 1 },
  [holdAfterwards.id]: { body: heldBefore },
  [decideAbsence.id]: { body: { text: 'Vurderet', guidance: '', receipt: '' }, version: 1 },
  [sendNotice.id]: { version: 1 },
  [answerNotice.id]: { body: { text: 'Set' }, version: 1 },
  [openCourse.id]: {},
  [openStanding.id]: {},
  [openSummons.id]: {},
  [openToldMessages.id]: {},
  [openMessage.id]: {},
  [sendSummons.id]: {},
  [previewSelfBooking.id]: {
    query: { requirement: 2, minutes: 30, deadline: '2026-12-04', caseworker: 'caseworker' },
  },
  [compareLaw.id]: {},
  [previewCourse.id]: { body: post },
  [openSelfBookings.id]: {},
  [openSelfBooking.id]: {
    body: { requirement: 2, minutes: 30, deadline: '2026-12-04', caseworker: 'caseworker' },
  },
  [takeOverSelfBooking.id]: { body: { reason: 'Borgeren ringede' }, version: 1 },
  [openNeeds.id]: {},
  [changeNeeds.id]: { body: needs, version: 0 },
  [openNotes.id]: {},
  [writeNote.id]: { body: { text: 'Ring', followUp: null } },
  [changeNote.id]: { body: { text: 'Ring' }, version: 1 },
  [followUpNote.id]: { body: { followUp: null }, version: 1 },
  [replyToReferral.id]: { body: { what: 'referral-accepted', text: '' } },
  [registerFundWish.id]: { body: { attends: true }, version: 1 },
  [changeCourse.id]: { body: post, version: 1 },
  [openOfferPlan.id]: {},
  [askOfferChoices.id]: { query: { from: on } },
  [previewOfferPlan.id]: { body: worked },
  [changeOfferPlan.id]: { body: worked, version: 1 },
}

const aboutCitizens = wholeApi.filter(({ path }) => path.includes('{citizenId}'))

const strangers = seed.people.flatMap((person) => {
  const authority = seed.authorities.find(({ id }) => id === person.authority)
  return seed.citizenFiles
    .filter(({ citizen }) => authority && !owns(authority, citizen))
    .map(({ citizen }) => ({ person: person.id, citizenId: citizen.id }))
})

describe('another’s citizen', () => {
  it('is tried with every operation about a citizen, by somebody of every authority', () => {
    expect(Object.keys(questions).toSorted()).toEqual(aboutCitizens.map(({ id }) => id).toSorted())
    expect(new Set(strangers.map(({ person }) => person)).size).toBe(seed.people.length)
  })

  it.each(aboutCitizens)('answers $id as one that does not exist', async (operation) => {
    const said = async (person: string, citizenId: string) => {
      const answer = await open().ask(operation, {
        ...questions[operation.id],
        as: person,
        params: { citizenId, conversationId: 'of-job-centre', form: 'a-form' },
      })
      return { kind: answer.kind, text: answer.text, headers: [...answer.headers] }
    }
    for (const { person, citizenId } of strangers) {
      const foreign = await said(person, citizenId)
      expect(foreign.kind).toBe('404 not-found')
      expect(foreign).toEqual(await said(person, 'nobody-at-all'))
    }
  })

  it.each(['', 'Bente', '6101'])('is in nobody’s list of "%s"', async (text) => {
    for (const { id: person } of seed.people) {
      const { body: found } = await open().ask(searchCitizens, {
        as: person,
        body: { text, order: 'name', limit: 1000 },
      })
      const foreign = strangers.filter((row) => row.person === person)
      const ids = found.rows.map(({ id }) => id)
      expect(ids.filter((id) => foreign.some(({ citizenId }) => citizenId === id))).toEqual([])
      expect(found.total).toBe(ids.length)
    }
  })

  it('is in nobody’s caseload', async () => {
    for (const { id: person } of seed.people) {
      const { body: found } = await open().ask(openCaseload, {
        as: person,
        body: { after: null, limit: 500 },
      })
      const foreign = strangers.filter((row) => row.person === person)
      const ids = found.columns.id
      expect(ids.filter((id) => foreign.some(({ citizenId }) => citizenId === id))).toEqual([])
      expect(found.total).toBe(seed.citizenFiles.length - foreign.length)
    }
  })

  it('is given to nobody, nor taken back', async () => {
    for (const { id: person } of seed.people) {
      const api = open()
      const ids = strangers.flatMap((row) => (row.person === person ? row.citizenId : []))
      const assignments = [...ids, 'nobody-at-all'].map((citizen) => ({
        citizen,
        from: null,
        to: person,
      }))
      const given = await api.ask(assignCitizens, { as: person, body: { assignments } })
      const citizens = assignments.map(({ citizen }) => citizen)
      const undone = await api.ask(undoAssignments, { as: person, body: { citizens } })
      for (const { results } of [given.body, undone.body])
        expect(results).toEqual(citizens.map((citizen) => ({ citizen, outcome: 'not-found' })))
      const files = await api.store.read((view) => view.citizenFiles(ids))
      expect(files.every(({ assigned }) => assigned === undefined)).toBe(true)
    }
  })

  it('is in nobody’s reform either', async () => {
    for (const { id: person } of seed.people) {
      const { body: found } = await open().ask(foreseeReform, { as: person })
      const ids = found.citizens.map(({ id }) => id)
      const foreign = strangers.filter((row) => row.person === person)
      expect(ids.filter((id) => foreign.some(({ citizenId }) => citizenId === id))).toEqual([])
      expect(found.total).toBe(seed.citizenFiles.length - foreign.length)
    }
  })

  it('stands behind nobody’s figures', async () => {
    for (const { id: person } of seed.people) {
      const query = { measure: 'first-talk', result: 'ahead' }
      const { body: found } = await open().ask(openCounted, { as: person, query })
      const own = seed.citizenFiles
        .map(({ citizen }) => citizen.id)
        .filter((id) => !strangers.some((row) => row.person === person && row.citizenId === id))
      expect(found.rows.length).toBeGreaterThan(0)
      expect(found.rows.filter(({ citizen }) => !own.includes(citizen.id))).toEqual([])
    }
  })

  it('is in nobody’s overview of offers', async () => {
    for (const { id: person } of seed.people) {
      const { body: found } = await open().ask(openOfferOverview, { as: person })
      const own = seed.citizenFiles
        .map(({ citizen }) => citizen.id)
        .filter((id) => !strangers.some((row) => row.person === person && row.citizenId === id))
      const shown = found.overview?.rows.map(({ citizen }) => citizen.id) ?? []
      expect(shown.toSorted()).toEqual(own.toSorted())
      expect(found.people.map(({ id }) => id)).toContain(person)
    }
  })

  it('is no name at another’s reception', async () => {
    for (const { id: person } of seed.people) {
      const api = open()
      api.setNow('2026-11-27T08:00:00Z')
      const { body: found } = await api.ask(openReception, { as: person })
      const ids = found.places.flatMap(({ comers }) => comers.map(({ id }) => id))
      const here = person === 'caseworker' || person === 'colleague'
      expect(ids).toEqual(here ? ['of-job-centre'] : [])
    }
  })

  it('is in nobody’s list of hand-overs', async () => {
    for (const { id: person } of seed.people) {
      const api = open()
      api.setNow('2027-02-01T08:00:00Z')
      const { body: found } = await api.ask(openHandOvers, { as: person })
      const own = seed.citizenFiles.filter(
        ({ citizen, benefits }) =>
          benefits.some(({ benefit }) => benefit === 'unemployment-benefit') &&
          !strangers.some((row) => row.person === person && row.citizenId === citizen.id),
      )
      expect(found.citizens.map(({ citizenId }) => citizenId).toSorted()).toEqual(
        own.map(({ citizen }) => citizen.id).toSorted(),
      )
    }
  })

  it('is counted in nobody else’s quota of one in four', async () => {
    for (const { id: person } of seed.people) {
      const { body: quota } = await open().ask(openOneInFour, { as: person })
      const own = seed.citizenFiles.filter(
        ({ citizen }) =>
          !strangers.some((row) => row.person === person && row.citizenId === citizen.id),
      )
      expect(quota.open).toBe(own.length)
    }
  })

  it('is not found by the full number either', async () => {
    for (const { person, citizenId } of strangers) {
      const file = seed.citizenFiles.find(({ citizen }) => citizen.id === citizenId)
      const { body: found } = await open().ask(searchCitizens, {
        as: person,
        body: { text: file?.citizen.civilRegistrationNumber ?? '', order: 'due', limit: 10 },
      })
      expect(found).toEqual({ total: 0, rows: [] })
    }
  })
})

describe('a talk of a citizen two authorities share', () => {
  const changes = [
    changeConversation,
    moveConversation,
    registerOutcome,
    undoOutcome,
    registerArrival,
    decideAbsence,
    sendNotice,
  ]

  it.each(changes)('is not there for the other authority: $id', async (operation) => {
    const said = async (as: string, conversationId: string) => {
      const question: Question<Operation> = {
        ...questions[operation.id],
        as,
        params: { citizenId: 'here-insured', conversationId },
      }
      const answer = await open().ask<Operation>(operation, question)
      return { kind: answer.kind, text: answer.text }
    }
    expect(await said('caseworker', 'of-fund')).toEqual(await said('caseworker', 'nothing'))
    expect(await said('adviser', 'of-job-centre')).toEqual(await said('adviser', 'nothing'))
  })
})
