/** Who beside the citizen and the authorities may take part in a talk. */
export const participantKinds = [
  'interpreter',
  'companion',
  'representative',
  'doctor',
  'employer',
] as const
export type ParticipantKind = (typeof participantKinds)[number]

/** Somebody who takes part in a talk; the name is empty while it is not known. */
export interface Participant {
  readonly kind: ParticipantKind
  readonly name: string
  /** Of an interpreter, as ISO 639 has it; null of everybody else. */
  readonly language: string | null
}
