import type { SaveState } from '../../client/useSave'

/** From the moment a save begins, and once it is done; a refused one leaves the form as it was. */
export function isSaving({ is }: SaveState): boolean {
  return is === 'saving' || is === 'unknown' || is === 'saved'
}
