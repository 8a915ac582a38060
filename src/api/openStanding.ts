import type { openStanding, StandingPage } from '../contract/standing'
import { citations } from '../law/citations'
import { assessWhole } from '../law/assessWhole'
import { exemptionVerdicts } from '../law/exemptionVerdicts'
import type { Notice } from '../law/assessment'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerOpenStanding: Handler<typeof openStanding> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (!citizen) return notFound()
  const { file, caseFile, assessment } = citizen
  const { asOf, basis } = assessment
  const whole = assessWhole(caseFile, asOf, basis)
  const exemptions = exemptionVerdicts(caseFile, asOf, basis)
  const body: StandingPage = {
    citizenId: file.citizen.id,
    name: file.citizen.name,
    asOf,
    startedOn: whole.process?.startedOn ?? null,
    duties: whole.duties.map(({ id, inForce, rules }) => ({ rule: id, binds: inForce, rules })),
    rights: whole.rights.map(({ id, state, rules }) => ({ rule: `right.${id}`, state, rules })),
    offer: whole.process && whole.offers.obligation,
    exemptions: exemptions.toSorted((a, b) => b.exemption.from.localeCompare(a.exemption.from)),
    notices: whole.notices.filter(isAboutStanding),
    rules: { ...whole.rules, ...citations(exemptions.flatMap(({ rules }) => rules)) },
  }
  return { ok: true, body }
}

/** The rest stands on the citizen page, beside the talks. */
function isAboutStanding({ affects, code }: Notice): boolean {
  return /^(duties|rights|offers)\b/.test(affects) || code.startsWith('exemption')
}
