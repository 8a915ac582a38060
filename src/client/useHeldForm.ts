import { useEffect, useState } from 'react'
import { holdForm } from './holdForm'

/**
 * Whether this tab keeps what is typed in the form; null until it is known. Held from when it is on
 * the screen until it leaves it: React may begin a screen and throw it away again before it is ever
 * shown, and what that had held would be held until the tab is closed.
 */
export function useHeldForm(form: string): boolean | null {
  const [held, setHeld] = useState<{ readonly form: string; readonly mine: boolean } | null>(null)
  useEffect(() => {
    let isLeft = false
    const { mine, letGo } = holdForm(form)
    void mine.then((isMine) => {
      if (!isLeft) setHeld({ form, mine: isMine })
    })
    return () => {
      isLeft = true
      letGo()
    }
  }, [form])
  return held?.form === form ? held.mine : null
}
