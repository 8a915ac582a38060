import { useTranslation } from 'react-i18next'
import type { SaveState } from '../../client/useSave'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'

/** What is wrong with a file that was refused, and in which line where that is known. */
export function useFileError(): (state: SaveState) => string | undefined {
  const { t } = useTranslation()
  const word = useFieldError()
  const problemText = useProblemText()
  return (state) => {
    if (state.is !== 'refused') return undefined
    const { problem } = state.problem
    const [fault] = problem.errors ?? []
    const error = word(fault?.code)
    if (error === undefined) return problemText(problem)
    return fault?.line === undefined ? error : t('hours.line', { error, line: fault.line })
  }
}
