import type { CourseDraft } from './courseDraft'

/** The form of a new citizen as it stands. */
export type NewCitizenDraft = CourseDraft & { readonly hasBenefit: boolean }
