import type { Citizen } from '../domain/citizen'
import type { CitizenFile } from '../domain/citizenFile'
import { buildCitizen } from './buildCitizen'

export type FileParts = Partial<Omit<CitizenFile, 'citizen'>> & {
  readonly citizen?: Partial<Citizen>
}

/** A file with nothing in it but the citizen. Talks given are made that citizen's. */
export function buildCitizenFile({ citizen: about, ...parts }: FileParts = {}): CitizenFile {
  const citizen = buildCitizen(about)
  const file = {
    benefits: [],
    conversations: [],
    offers: [],
    ordinaryHours: [],
    exemptions: [],
    choices: { fundAttendsFourth: null },
    journal: [],
    ...parts,
  }
  const conversations = file.conversations.map((talk) => ({ ...talk, citizen: citizen.id }))
  return { citizen, ...file, conversations }
}
