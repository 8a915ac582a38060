/** What somebody has typed in a form and not saved yet. The last text kept stands. */
export interface FormDraft {
  /** Id of the person who types. */
  readonly person: string
  /** Which form of which thing, as the screens name it. */
  readonly form: string
  /** The id its save is sent with, made when the form was opened. */
  readonly requestId: string
  readonly content: string
  readonly at: string
}
