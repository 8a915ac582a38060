import type { BookingOptions } from '../../contract/bookingOptions'
import type { Conversation, ConversationRequest } from '../../contract/conversation'

/** The form as it stands, with everything as it was typed. */
export interface BookingDraft {
  readonly kind: ConversationRequest['kind']
  readonly on: string
  readonly at: string
  /** Which of the two, when it comes twice. */
  readonly fold: 'first' | 'second' | null
  readonly minutes: string
  /** The citizen's wish where the citizen chooses, else the form. */
  readonly chosen: ConversationRequest['form'] | null
  /** The day the citizen was asked; empty for today. */
  readonly wishedOn: string
  /** The authority decides against a digital wish. */
  readonly override: boolean
  readonly because: string
  /** Id of a room; empty for another place. */
  readonly room: string
  readonly address: string
  readonly link: string
  readonly number: string
  readonly caller: 'authority' | 'citizen'
  /** The number the citizen calls. */
  readonly ourNumber: string
  readonly topic: string
  readonly caseworker: string
  /** Why the talk is held although something speaks against it. */
  readonly acceptedReason: string
  readonly participants: readonly ParticipantDraft[]
  /** Id of somebody of the other authority whose calendar must be free too; empty for nobody. */
  readonly with: string
}

/** Somebody who takes part, as typed. */
export interface ParticipantDraft {
  /** Tells the rows apart while they are typed. */
  readonly id: string
  readonly kind: 'interpreter' | 'companion' | 'representative' | 'doctor' | 'employer'
  readonly name: string
  /** Empty for whoever interprets nothing. */
  readonly language: string
}

/** What a new booking starts with: the suggested time, and no form, which is not ours to choose. */
export function newDraft(options: BookingOptions, minutes: number, me: string): BookingDraft {
  const { kind, on, citizenPhone, rooms } = options
  const [suggestion] = options.suggestions
  return {
    kind,
    on: suggestion?.on ?? on,
    at: suggestion?.at ?? '',
    fold: null,
    minutes: String(minutes),
    chosen: null,
    wishedOn: '',
    override: false,
    because: '',
    room: suggestion?.room ?? rooms[0]?.id ?? '',
    address: '',
    link: newVideoLink(options),
    number: citizenPhone ?? '',
    caller: 'authority',
    ourNumber: '',
    topic: '',
    caseworker: me,
    acceptedReason: '',
    participants: needed(options),
    with: '',
  }
}

/** What a change starts with: the talk as it is booked. */
export function draftOf(talk: Conversation, options: BookingOptions): BookingDraft {
  const { meeting } = talk
  const weCall = meeting?.kind === 'number' && meeting.caller === 'authority'
  return {
    kind: talk.kind,
    on: talk.on,
    at: talk.at,
    fold: null,
    minutes: String(talk.minutes),
    chosen: talk.wish?.form ?? talk.form,
    wishedOn: talk.wish?.on ?? '',
    override: talk.physicalRequired !== null,
    because: talk.physicalRequired?.because ?? '',
    room: meeting?.kind === 'room' ? meeting.room : (options.rooms[0]?.id ?? ''),
    address: meeting?.kind === 'address' ? meeting.address : '',
    link: meeting?.kind === 'link' ? meeting.link : newVideoLink(options),
    number: weCall ? meeting.number : (options.citizenPhone ?? ''),
    caller: meeting?.kind === 'number' ? meeting.caller : 'authority',
    ourNumber: meeting?.kind === 'number' && !weCall ? meeting.number : '',
    topic: talk.topic,
    caseworker: talk.caseworker,
    acceptedReason: talk.accepted?.reason ?? '',
    participants: talk.participants.map(({ language, ...rest }) => ({
      ...rest,
      language: language ?? '',
      id: crypto.randomUUID(),
    })),
    with: talk.guest?.id ?? '',
  }
}

/** The interpreter, where the citizen needs one. */
function needed({ needs: { interpreter } }: BookingOptions): ParticipantDraft[] {
  return interpreter === null
    ? []
    : [{ id: crypto.randomUUID(), kind: 'interpreter', name: '', language: interpreter }]
}

/** A meeting place of its own for every talk; to be typed where the authority has no host. */
function newVideoLink({ videoHosts: [host] }: BookingOptions): string {
  return host === undefined ? '' : `https://${host}/${crypto.randomUUID()}`
}
