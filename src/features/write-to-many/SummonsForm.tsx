import { Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedForm } from '../../client/useFormDraft'
import type { Summonses } from '../../contract/summonses'
import { FoundDraft } from '../../ui/FoundDraft'
import list from '../../ui/list.module.css'
import { SaveButton } from '../../ui/SaveButton'
import { ChooseAll } from './ChooseAll'
import { Nobody } from './Nobody'
import { SendingProgress } from './SendingProgress'
import { progressId } from '../../ui/progressId'
import { SummonsRow } from './SummonsRow'
import { useChoice } from './useChoice'
import { useSeen } from './useSeen'
import { useSending } from './useSending'
import { summonsSave } from './summonsSave'

/** The booked talks, which of them are to be written about, and the one button that does it. */
export function SummonsForm(props: { readonly summonses: Summonses; readonly opened: OpenedForm }) {
  const { t } = useTranslation()
  const { summonses, opened } = props
  const choice = useChoice(opened)
  const { typed } = choice
  const sending = useSending()
  const rows = useSeen(summonses.talks, ({ talk }) => talk.id)
  const [previewed, setPreviewed] = useState<string | null>(null)
  const sendable = rows.filter(({ row, gone }) => !gone && row.sendable).map(({ row }) => row)
  const needed = sendable.filter(({ why }) => why !== null)
  const chosen = sendable.filter(({ talk }) => choice.isChosen(talk.id))
  if (rows.length === 0) return <Nobody task="summons" />

  async function send() {
    if (chosen.length === 0) return
    setPreviewed(null)
    const all = await sending.send(chosen.map((row) => summonsSave(row, choice)))
    choice.choose(
      chosen.map(({ talk }) => talk.id),
      false,
    )
    if (all) typed.done()
    document.getElementById(progressId)?.focus()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Stack gap="md" align="flex-start">
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        <ChooseAll
          keys={needed.map(({ talk }) => talk.id)}
          label={t('letters.all.summons')}
          choice={choice}
        />
        {(chosen.length > 0 || sending.busy) && (
          <SaveButton type="submit" busy={sending.busy}>
            {t('letters.send.summons', {
              count: sending.busy ? sending.run.ids.length : chosen.length,
            })}
          </SaveButton>
        )}
        <SendingProgress sending={sending} />
        <section aria-label={t('letters.talks')} style={{ width: '100%' }}>
          <Title order={2} size="h4">
            {t('letters.talks')}
          </Title>
          <ul className={list.list}>
            {rows.map(({ row, gone }) => (
              <SummonsRow
                key={row.talk.id}
                row={row}
                gone={gone}
                choice={choice}
                state={sending.states.get(row.talk.id)}
                previewed={previewed === row.talk.id}
                onPreview={(shown) => setPreviewed(shown ? row.talk.id : null)}
              />
            ))}
          </ul>
        </section>
      </Stack>
    </form>
  )
}
