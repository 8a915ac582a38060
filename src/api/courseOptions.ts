import type { askCourseOptions } from '../contract/courseOperations'
import { benefitChoices } from '../domain/benefitChoices'
import { exemptionChoices } from '../domain/exemptionChoices'
import { importColumns } from '../domain/importColumns'
import type { Handler } from './asked'

export const answerCourseOptions: Handler<typeof askCourseOptions> = async (
  { authority },
  view,
) => {
  const authorities = await view.authorities()
  return {
    ok: true,
    body: {
      benefits: benefitChoices(),
      exemptions: exemptionChoices(),
      municipalities: authorities.flatMap(({ municipality, name }) =>
        municipality === null ? [] : { code: municipality, name },
      ),
      funds: authorities
        .filter(({ kind }) => kind === 'fund')
        .map(({ id, name }) => ({ id, name })),
      importHeadings: importColumns.map(({ heading }) => heading),
      own: {
        municipality: authority.municipality,
        fund: authority.kind === 'fund' ? authority.id : null,
      },
    },
  }
}
