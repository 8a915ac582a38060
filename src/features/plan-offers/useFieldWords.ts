import type { FieldErrors } from '../../client/fieldErrors'
import type { Problem } from '../../contract/problem'
import { useEmployerError } from '../../ui/useEmployerError'
import { useSay } from '../../ui/useSay'

/** What is wrong with a field, in words: what was typed, or what the law refuses of it. */
export function useFieldWords(
  errors: FieldErrors,
  law: Problem | null,
): (pointer: string) => string | undefined {
  const word = useEmployerError()
  const say = useSay()
  return (pointer) =>
    word(errors[pointer]) ?? (law?.reason && law.pointer === pointer ? say(law.reason) : undefined)
}
