import type { LawAnswer } from '../../contract/lawAnswer'

/** A duty that binds on neither side, or a right held on neither: nobody needs to read it twice. */
export function saysNothing(what: LawAnswer): boolean {
  switch (what.about) {
    case 'duty':
      return !(what.before?.binds ?? false) && !(what.after?.binds ?? false)
    case 'right':
      return !(what.before?.held ?? false) && !(what.after?.held ?? false)
    case 'group':
    case 'responsible':
    case 'talk':
    case 'form':
    case 'offer':
      return false
  }
}
