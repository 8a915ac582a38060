import { Anchor, NativeSelect, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { knownWarnings } from '../../client/knownWarnings'
import type { SaveState } from '../../client/useSave'
import { useTextsFor } from '../../client/useTextsFor'
import type { TalkToCover } from '../../contract/cover'
import { AcceptWarnings } from '../../ui/AcceptWarnings'
import { ClashList } from '../../ui/ClashList'
import list from '../../ui/list.module.css'
import { RefusalReason } from '../../ui/RefusalReason'
import { useDates } from '../../ui/useDates'
import { SaveStatus } from '../../ui/SaveStatus'
import { chosenFor, type CoverDraft } from './coverDraft'
import { TellCitizen } from './TellCitizen'
import { useChoiceWords } from './useChoiceWords'

/** One talk: what is to happen with it, and how that went. */
export function CoverRow(props: {
  readonly talk: TalkToCover
  readonly draft: CoverDraft
  readonly state: SaveState
  /** What was done, in words. */
  readonly result: string
  readonly onChange: (part: Partial<CoverDraft>) => void
}) {
  const { t } = useTranslation()
  const words = useChoiceWords()
  const texts = useTextsFor('reason')
  const { talk, draft, state, result, onChange } = props
  const { short } = useDates()
  const { id, citizen, on, at, until, kind, form } = talk
  const name = citizen?.name ?? t('calendar.unknownCitizen')
  const choice = chosenFor(talk, draft)
  const refused =
    state.is === 'refused' && result === words.result(talk, choice) ? state.problem : null
  return (
    <li className={list.row}>
      <div style={{ flex: '1 1 200px' }}>
        {citizen ? (
          <Anchor component={Link} to={`/borgere/${citizen.id}`}>
            {name}
          </Anchor>
        ) : (
          <Text>{name}</Text>
        )}
        <Text size="sm">
          {draft.leaving && `${short(on)} `}
          {at}–{until}, {t(`kind.${kind}`)}, {t(`form.${form}`).toLocaleLowerCase()}
        </Text>
      </div>
      {state.is === 'saved' ? (
        <div>
          <Text fw={600}>{result}</Text>
          <TellCitizen talk={talk} choice={choice} />
        </div>
      ) : !talk.mine || citizen === null ? (
        <Text size="sm">{t(talk.mine ? 'cover.notYours' : 'cover.theirs')}</Text>
      ) : (
        <Stack gap="xs" flex="1 1 300px" maw={440}>
          <NativeSelect
            label={t('cover.what')}
            aria-label={t('cover.whatWith', { name, at })}
            value={choice}
            onChange={({ currentTarget }) =>
              onChange({ choices: { ...draft.choices, [id]: currentTarget.value } })
            }
            data={words.options(talk, draft.leaving)}
            error={refused && t('save.refused')}
          />
          {refused && (
            <div>
              <RefusalReason problem={refused.problem} />
              <ClashList clashes={refused.problem.clashes ?? []} />
            </div>
          )}
          {refused && (
            <AcceptWarnings
              warnings={knownWarnings(refused)}
              reason={draft.accepted[id] ?? ''}
              texts={texts}
              error={undefined}
              onReason={(reason) => onChange({ accepted: { ...draft.accepted, [id]: reason } })}
            />
          )}
          {(state.is === 'saving' || state.is === 'unknown') && <SaveStatus is={state.is} />}
        </Stack>
      )}
    </li>
  )
}
