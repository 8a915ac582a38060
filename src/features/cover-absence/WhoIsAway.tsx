import { Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { usePeople } from '../../client/usePeople'
import { DateField } from '../../ui/DateField'
import { parseDate } from '../../ui/parseDate'

/** Whose day it is, and which: the way to another's and another. */
export function WhoIsAway({ person, on }: { readonly person: string; readonly on: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const people = usePeople().data?.people ?? []
  const go = (who: string, day: string) => void navigate(`/fravaer/${who}?dag=${day}`)
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label={t('cover.who')}
        value={person}
        onChange={({ currentTarget }) => go(currentTarget.value, on)}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <OtherDay key={on} on={on} onPick={(day) => go(person, day)} />
    </Group>
  )
}

function OtherDay({ on, onPick }: { readonly on: string; readonly onPick: (on: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(on)
  const pick = (text: string) => {
    setTyped(text)
    const date = parseDate(text)
    if (date !== null && date !== on) onPick(date)
  }
  return <DateField name="day" label={t('cover.day')} value={typed} onChange={pick} />
}
