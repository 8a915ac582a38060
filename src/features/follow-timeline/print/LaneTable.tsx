import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitizenPage } from '../../../contract/citizen'
import type { TimelineEntry } from '../../../contract/timeline'
import { ArithmeticList } from '../../../ui/ArithmeticList'
import { FactsUsed } from '../../../ui/FactsUsed'
import { useSay } from '../../../ui/useSay'
import type { Lane } from '../lanes'
import { NoteText } from '../NoteText'
import OutcomeLines from '../OutcomeLines'
import { TalkDetails } from '../TalkDetails'
import { useEntryState } from '../useEntryState'
import { useEntryWords } from '../useEntryWords'
import { HistoryLines } from './HistoryLines'
import styles from './print.module.css'
import type { PrintPart } from './printParts'

interface Printed {
  readonly citizen: CitizenPage
  /** The numbers of the rules in the annex, by id. */
  readonly numbers: ReadonlyMap<string, number>
  readonly parts: ReadonlySet<PrintPart>
}

/** Everything of one kind, in order of date. */
export function LaneTable({
  lane,
  entries,
  ...rest
}: Printed & { readonly lane: Lane; readonly entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation()
  if (entries.length === 0) return null
  const id = `printed-${lane}`
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Title order={3} size="h5" id={id}>
        {t(`drawn.lanes.${lane}`)}
      </Title>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('printed.when')}</th>
            <th scope="col">{t('printed.what')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} {...rest} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ entry, citizen, numbers, parts }: Printed & { readonly entry: TimelineEntry }) {
  const { t } = useTranslation()
  const words = useEntryWords()
  const state = useEntryState()(entry)
  const talk =
    entry.kind === 'talk'
      ? citizen.conversations.find(({ id }) => id === entry.conversation)
      : undefined
  const rests = entry.rules.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b)
  return (
    <tr>
      <td>{words.when(entry)}</td>
      <td>
        <Text size="sm" fw={600}>
          {words.title(entry)}
          {state && `: ${state.text.toLocaleLowerCase()}`}
          {rests.length > 0 && ` [${rests.join(', ')}]`}
        </Text>
        <NoteText entry={entry} />
        {talk && (
          <>
            <Text size="sm">
              {t('timeline.time', { from: talk.at, to: talk.until })}{' '}
              {t('timeline.with', { name: talk.caseworkerName, authority: talk.authorityName })}
            </Text>
            <TalkDetails talk={talk} />
            <OutcomeLines talk={talk} />
          </>
        )}
        {parts.has('reasons') && <Reasons entry={entry} />}
        {parts.has('history') && <HistoryLines entry={entry} />}
      </td>
    </tr>
  )
}

function Reasons({ entry: { why } }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation()
  const say = useSay()
  if (why === null) return null
  return (
    <div className={styles.reasons}>
      <ArithmeticList steps={why.arithmetic} />
      <FactsUsed facts={why.facts} />
      {why.assumption && (
        <Text size="sm">
          {t('why.assumption')}: {say(why.assumption)}
        </Text>
      )}
    </div>
  )
}
