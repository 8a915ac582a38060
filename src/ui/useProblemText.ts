import { useTranslation } from 'react-i18next'
import type { Problem } from '../contract/problem'
import { da } from './texts/da'

type Known = keyof typeof da.problem

/** What went wrong, in the language in view; in the API's own words when it is no kind we know. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation()
  return ({ type, title }) => {
    const kind = type.split(':').at(-1) ?? ''
    return isKnown(kind) ? t(`problem.${kind}`) : title
  }
}

function isKnown(kind: string): kind is Known {
  return kind in da.problem
}
