import { addDays } from '../law/calendarDate'
import type { BenefitRecord } from './benefitRecord'
import type { Citizen } from './citizen'
import type { CourseChange, StartedBenefit } from './courseChange'
import type { CourseFacts } from './courseFacts'
import { factsRead } from './factsRead'
import { namedExemption } from './namedExemption'

/**
 * The facts as they are after a change, whether they hold together or not. `newId` is the id of a
 * benefit period the change begins, `authority` that of whoever makes it. The period the change names
 * must be there.
 */
export function changedFacts(
  { citizen, benefits, exemptions }: CourseFacts,
  change: CourseChange,
  { newId, authority }: { readonly newId: string; readonly authority: string },
): CourseFacts {
  const having = (parts: Partial<CourseFacts>) => ({ citizen, benefits, exemptions, ...parts })
  const about = (parts: Partial<Citizen>) => having({ citizen: { ...citizen, ...parts } })
  const into = (parts: Partial<BenefitRecord>, id: string) =>
    benefits.map((row) => (row.id === id ? { ...row, ...parts } : row))
  switch (change.kind) {
    case 'benefit-started':
      return having({
        citizen: withEmployer(citizen, change),
        benefits: [...benefits, startedBenefit(change, newId)],
      })
    case 'benefit-ended': {
      const { to, endedBecause, period } = change
      return having({ benefits: into({ to, endedBecause }, period) })
    }
    case 'benefit-changed': {
      const ended = { to: addDays(change.from, -1), endedBecause: 'other-benefit' } as const
      return having({
        citizen: withEmployer(citizen, change),
        benefits: [...into(ended, change.period), startedBenefit(change, newId)],
      })
    }
    case 'group-changed': {
      const { from, targetGroup } = change
      const ended = { to: addDays(from, -1), endedBecause: 'other-group' } as const
      const goesOn = benefits
        .filter(({ id }) => id === change.period)
        .map((row) => ({
          ...row,
          id: newId,
          from,
          targetGroup,
          // They stay with the period they were entered on; the process has them still.
          handedOverOn: null,
          referredToJobCentre: null,
        }))
      return having({ benefits: [...into(ended, change.period), ...goesOn] })
    }
    case 'recovery-expected': {
      const field = change.by === 'citizen' ? 'expectedRecovery' : 'employerExpectsRecovery'
      return having({ benefits: into({ [field]: change.on }, change.period) })
    }
    case 'employer-changed': {
      const { employer, period } = change
      return having({
        citizen: { ...citizen, employer },
        benefits: into({ employed: employer !== null }, period),
      })
    }
    case 'referred': {
      const { on, because, period } = change
      return having({ benefits: into({ referredToJobCentre: { on, because } }, period) })
    }
    case 'handed-over':
      return having({ benefits: into({ handedOverOn: change.on }, change.period) })
    case 'benefit-corrected': {
      const { kind: _, reason: __, period, ...facts } = change
      return having({ benefits: into(facts, period) })
    }
    case 'benefit-removed':
      return having({ benefits: benefits.filter(({ id }) => id !== change.period) })
    case 'post-changed':
      return about({ digitalPost: change.digitalPost })
    case 'person-corrected': {
      const { name, phone, vocationalEducation } = change
      return about({ name, phone, vocationalEducation })
    }
    case 'municipality-changed':
      return about({ municipality: change.municipality })
    case 'fund-changed':
      return about({ unemploymentFund: change.unemploymentFund })
    case 'exemption-granted': {
      const { exemption: kind, ground, from, to } = change
      const grantedBy = kind === 'one-in-four' ? { grantedBy: authority } : {}
      return having({ exemptions: [...exemptions, { kind, ground, from, to, ...grantedBy }] })
    }
    case 'exemption-ended': {
      const ended = namedExemption(exemptions, change)
      const { to } = change
      return having({
        exemptions: exemptions.map((row) => (row === ended ? { ...row, to } : row)),
      })
    }
  }
}

/** A benefit that begins, with those of its facts the law reads for it. */
export function startedBenefit(started: StartedBenefit, id: string): BenefitRecord {
  const { benefit, targetGroup, from } = started
  const reads = factsRead(benefit)
  const sick = reads.includes('recovery')
  return {
    id,
    benefit,
    targetGroup,
    from,
    to: null,
    endedBecause: null,
    employed: sick && started.employer !== null,
    expectedRecovery: sick ? started.expectedRecovery : null,
    employerExpectsRecovery: sick ? started.employerExpectsRecovery : null,
    handedOverOn: null,
    workDuty: reads.includes('work-duty') && started.workDuty,
    fastTrack: null,
    referredToJobCentre: null,
    trial: null,
  }
}

function withEmployer(citizen: Citizen, { benefit, employer }: StartedBenefit): Citizen {
  return factsRead(benefit).includes('recovery') ? { ...citizen, employer } : citizen
}
