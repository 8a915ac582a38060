import { Anchor, Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TalkPlan } from '../../contract/talkPlan'
import { ClashList } from '../../ui/ClashList'
import list from '../../ui/list.module.css'
import { RefusalReason } from '../../ui/RefusalReason'
import { SaveStatus } from '../../ui/SaveStatus'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import type { ChosenTalk, PlanDraft } from './planDraft'
import { RowFields } from './RowFields'
import type { Planning } from './usePlan'
import { usePlaceWords } from './usePlaceWords'

/** One talk of a plan: with whom, when, how, where and why then, and how its booking went. */
export function PlanRow(props: {
  readonly talk: ChosenTalk
  readonly plan: TalkPlan
  readonly planning: Planning
  readonly draft: PlanDraft
  /** How many minutes are left to take it back. */
  readonly minutesLeft: number
  readonly onChange: (part: Partial<PlanDraft>) => void
  readonly onUndo: () => void
}) {
  const { t } = useTranslation()
  const { full, long } = useDates()
  const place = usePlaceWords(props.plan)
  const { talk, planning, draft, minutesLeft, onChange, onUndo } = props
  const { row, on, at, until, form } = talk
  const { citizen, required, warnings } = row
  const { id, name } = citizen
  const booked = planning.booked.has(id)
  const gone = planning.isGone(id)
  const state = planning.states.get(id)
  const undoState = planning.undoing.states.get(id)
  const refused = state?.is === 'refused' && !booked ? state.problem : null
  const words = [t(`kind.${required.kind}`), form && t(`form.${form}`), form && place(talk)]
  return (
    <li className={list.row} id={`plan-${id}`} tabIndex={-1}>
      <div>
        <Anchor component={Link} to={`/borgere/${id}`}>
          {name}
        </Anchor>{' '}
        {required.overdue && (
          <Tag tone="bad">{t('week.overdue', { due: long(required.dueBy) })}</Tag>
        )}
        {!gone && <Text>{t('week.when', { day: full(on), at, until })}</Text>}
        <Text size="sm">{words.filter((word) => word).join(', ')}</Text>
        {!required.overdue && (
          <Text size="sm">
            {t('week.due', {
              due: long(required.dueBy),
              recommended: long(required.recommended),
            })}
          </Text>
        )}
        {!booked &&
          warnings.map((warning) => (
            <Text size="sm" key={warning}>
              {t(`proposed.warning.${warning}`)}
            </Text>
          ))}
        {refused && (
          <>
            <Text size="sm" fw={600}>
              {t('save.refused')}
            </Text>
            <RefusalReason problem={refused.problem} />
            <ClashList clashes={refused.problem.clashes ?? []} />
          </>
        )}
        {gone && !refused && <Text size="sm">{t('week.gone')}</Text>}
        {(state?.is === 'saving' || state?.is === 'unknown') && <SaveStatus is={state.is} />}
        {state?.is === 'saved' && <Text fw={600}>{t(booked ? 'week.booked' : 'week.undone')}</Text>}
        {booked && undoState?.is === 'refused' && <Text size="sm">{t('week.undoOver')}</Text>}
      </div>
      {booked
        ? minutesLeft > 0 && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('week.undoFor', { name })}
              onClick={onUndo}
            >
              {t('week.undo')}
            </Button>
          )
        : !gone && (
            <RowFields
              talk={talk}
              plan={props.plan}
              planning={planning}
              refused={refused}
              draft={draft}
              onChange={onChange}
            />
          )}
    </li>
  )
}
