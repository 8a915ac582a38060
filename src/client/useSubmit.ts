import { useEffect, useState, type RefObject } from 'react'
import type { Operation } from '../contract/operation'
import type { AnswerTo, Asking } from './call'
import { contractErrors, errorsOf, type FieldErrors } from './fieldErrors'
import { useSave, type SaveState } from './useSave'

export interface Submit<O extends Operation> {
  readonly state: SaveState
  /** What the contract, or else the API, finds wrong with the fields. */
  readonly errors: FieldErrors
  /** Checks the body and saves it. Null when anything was wrong with it, or it was refused. */
  readonly submit: (body: unknown, rest: Omit<Asking<O>, 'body'>) => Promise<AnswerTo<O> | null>
  /** False once the screen has been left. */
  readonly isHere: () => boolean
}

/**
 * Submits a form: the contract's own checks first, then the save. Whatever is wrong, `focus` is
 * given the form, to take one to it; what was typed stays.
 */
export function useSubmit<O extends Operation>(
  operation: O,
  form: RefObject<HTMLFormElement | null>,
  focus: (form: HTMLFormElement | null) => void,
): Submit<O> {
  const { state, save, isHere } = useSave(operation)
  const [checked, setChecked] = useState<FieldErrors>({})

  useEffect(() => {
    if (state.is === 'refused' || Object.keys(checked).length > 0) focus(form.current)
  }, [state, checked, form, focus])

  async function submit(body: unknown, rest: Omit<Asking<O>, 'body'>) {
    const parsed = operation.body?.safeParse(body)
    setChecked(parsed?.success === false ? contractErrors(parsed.error) : {})
    if (!parsed?.success) return null
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the operation's own schema
    return save({ ...rest, body: parsed.data } as Asking<O>)
  }

  // What the last check found replaces what an earlier attempt was refused for.
  const refused = state.is === 'refused' ? errorsOf(state.problem.problem) : {}
  return { state, errors: Object.keys(checked).length > 0 ? checked : refused, submit, isHere }
}
