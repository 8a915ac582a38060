import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client/call'
import { rememberedPerson } from '../../client/person'
import type { CitizenImport } from '../../contract/citizenImport'
import { previewImport } from '../../contract/importOperations'
import { decodeText } from './decodeText'
import { readList } from './readList'

/** A file that was chosen, as it was read. */
export interface OpenedList {
  readonly name: string
  readonly list: CitizenImport
  /** Made when the file was read: the import of it is sent under this id. */
  readonly requestId: string
}

/** The file chosen, and what the API says of it. Its text is kept nowhere. */
export function useList(isSaving: boolean) {
  const [opened, setOpened] = useState<OpenedList | null>(null)
  const [reading, setReading] = useState(false)
  const preview = useQuery({
    queryKey: ['import-preview', rememberedPerson(), opened?.requestId],
    queryFn: ({ signal }) =>
      opened === null ? null : call(previewImport, { body: opened.list, signal }),
    enabled: opened !== null && !isSaving,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })

  async function open(file: File | null) {
    if (file === null) return setOpened(null)
    setReading(true)
    const list = readList(decodeText(await file.arrayBuffer()))
    setOpened({ name: file.name, list, requestId: crypto.randomUUID() })
    return setReading(false)
  }

  return { opened, open, reading, preview }
}
