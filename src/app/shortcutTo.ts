import { citizenShortcuts } from '../ui/citizenShortcuts'
import { screenShortcuts } from '../ui/screenShortcuts'
import { shortcutsOn } from '../ui/shortcutsOn'
import { citizenInView } from './citizenInView'

type Pressed = Pick<
  KeyboardEvent,
  'code' | 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'repeat'
>

/**
 * Where a key leads, or that it opens the search; null when it means nothing here. By the place of
 * the key, as Shift and Alt make other letters of it on many keyboards.
 */
export function shortcutTo(pressed: Pressed, pathname: string): string | null {
  const { code, key, altKey, shiftKey, ctrlKey, metaKey, repeat } = pressed
  if (repeat || !shortcutsOn.now()) return null
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') return 'search'
  if (!altKey || !shiftKey || ctrlKey || metaKey) return null
  const screen = screenShortcuts.find((row) => row.code === code)
  if (screen) return screen.to
  const citizen = citizenInView(pathname)
  const about = citizenShortcuts.find((row) => row.code === code)
  return citizen !== null && about ? `/borgere/${citizen}${about.to}` : null
}
