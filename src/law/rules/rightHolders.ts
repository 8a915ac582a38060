import { targetGroups, type Benefit, type FreedomArea, type TargetGroup } from '../caseFile'
import type { RightId } from './rights'

/** Who holds a right, and the areas of freedom that set it aside. */
export interface RightHolders {
  readonly groups?: readonly TargetGroup[]
  /** Only those on this benefit. */
  readonly benefit?: Benefit
  /** All but those on this benefit. */
  readonly notBenefit?: Benefit
  readonly underAge?: number
  readonly setAsideBy?: readonly FreedomArea[]
}

const working: readonly TargetGroup[] = ['6.1', '6.2', '6.3', '6.4', '6.5']

/** Where the list of rights names no group, the right is everybody's. */
export const rightHolders: Readonly<Record<RightId, RightHolders>> = {
  talks: {},
  'self-found-placement': { groups: working },
  'coordinating-caseworker': { groups: ['6.3', '6.5'] },
  'health-coordinator': { groups: ['6.8'] },
  'job-mediator': { groups: ['6.8'] },
  'discharge-mentor': {},
  'study-mentor': { underAge: 30 },
  'other-provider': { groups: ['6.9'] },
  'coping-course': { groups: ['6.6'] },
  'basic-skills': {},
  'education-lift': { groups: ['6.1'] },
  'six-weeks-education': { groups: ['6.1'] },
  offer: { groups: ['6.1', '6.2', '6.3'] },
  'continuous-effort': { benefit: 'education-allowance' },
  'less-intensive-effort': { groups: [...working, '6.7', '6.8', '6.9', '6.10'] },
  'free-choice-of-form': {
    groups: targetGroups,
    notBenefit: 'education-allowance',
    setAsideBy: ['rights', 'conversations'],
  },
}
