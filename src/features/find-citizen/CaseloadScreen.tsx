import { useMemo, useRef } from 'react'
import { rememberedPerson } from '../../client/person'
import { useCaseload } from '../../client/useCaseload'
import { useNumberSearch } from '../../client/useNumberSearch'
import { Failure } from '../../ui/Failure'
import { Waiting } from '../../ui/Waiting'
import { CaseloadList } from './CaseloadList'
import { caseloadIndex } from './caseloadIndex'
import { ListTop } from './ListTop'
import { isNumber } from './listView'
import { useListView } from './useListView'

/** The caseload as it comes, and what one does with it. */
export default function CaseloadScreen() {
  const field = useRef<HTMLInputElement>(null)
  const list = useListView(rememberedPerson())
  const onClear = () => {
    list.onClear()
    field.current?.focus()
  }
  const { caseload, isError, onRetry } = useCaseload()
  const number = isNumber(list.settled) ? list.settled : null
  const numbers = useNumberSearch(number)
  const index = useMemo(() => caseload && caseloadIndex(caseload.columns), [caseload])
  return (
    <>
      <ListTop ref={field} list={list} />
      {isError && <Failure onRetry={onRetry} />}
      {numbers.isError && <Failure onRetry={() => void numbers.refetch()} />}
      {!caseload && !isError && <Waiting />}
      {caseload && index && (
        <CaseloadList
          caseload={caseload}
          index={index}
          list={list}
          onClear={onClear}
          numbers={number === null ? null : (numbers.data ?? 'coming')}
        />
      )}
    </>
  )
}
