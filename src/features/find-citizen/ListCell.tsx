import type { CitizenLine } from './citizenLine'
import { BenefitAndGroup } from './BenefitAndGroup'
import type { ListColumn } from './listColumns'
import { NextRequirement } from './NextRequirement'
import { ResponsibleParty } from './ResponsibleParty'
import type { ListWords } from './listWords'

/** What one column says of a citizen. */
export function ListCell(props: {
  readonly column: ListColumn
  readonly line: CitizenLine
  readonly words: ListWords
}) {
  const { column, line, words } = props
  switch (column) {
    case 'benefit':
      return <BenefitAndGroup line={line} words={words} />
    case 'party':
      return <ResponsibleParty line={line} words={words} />
    case 'next':
      return <NextRequirement line={line} words={words} />
    case 'age':
    case 'missed':
      return <div>{line[column]}</div>
    case 'form':
      return <Words of={line.forms.map((value) => words.facet('form', value))} />
    case 'exemption':
      return <Words of={line.exemptions.map((value) => words.facet('exemption', value))} />
    case 'version':
    case 'fund':
    case 'municipality':
    case 'caseworker': {
      const value = line[column]
      return value === null ? null : <Words of={[words.facet(column, value)]} />
    }
  }
}

function Words({ of }: { readonly of: readonly (string | null)[] }) {
  return of.map((word) => word !== null && <div key={word}>{word}</div>)
}
