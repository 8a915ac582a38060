import type { Why } from './assessment'

/** For tests: the facts used, the sums, and our reading where there is one, as the screens show them. */
export function explained(why: Why | undefined): string[] {
  const { facts, arithmetic, assumption } = why ?? { facts: [], arithmetic: [], assumption: null }
  return [
    ...facts.map(
      ({ label, value }) => `${label.da}: ${'date' in value ? value.date : value.text.da}`,
    ),
    ...arithmetic.map(
      ({ label, from, step, to }) => `${label.da}: ${from} + ${step.count} ${step.unit} = ${to}`,
    ),
    ...(assumption === null ? [] : [`Vores læsning: ${assumption.da.split(/[.:]/)[0]}`]),
  ]
}
