import { Checkbox, Group, NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '../../client/apiProblem'
import { knownWarnings } from '../../client/knownWarnings'
import type { TalkPlan } from '../../contract/talkPlan'
import { useTextsFor } from '../../client/useTextsFor'
import { AcceptWarnings } from '../../ui/AcceptWarnings'
import { useDates } from '../../ui/useDates'
import { endOf, type ChosenTalk, type PlanDraft } from './planDraft'
import type { Planning } from './usePlan'

/** What can be adjusted of one talk: whether, when and how. */
export function RowFields(props: {
  readonly talk: ChosenTalk
  readonly plan: TalkPlan
  readonly planning: Planning
  /** What it was refused for; null when it was not. */
  readonly refused: ApiProblem | null
  readonly draft: PlanDraft
  readonly onChange: (part: Partial<PlanDraft>) => void
}) {
  const { t } = useTranslation()
  const texts = useTextsFor('reason')
  const { long, short } = useDates()
  const { talk, planning, refused, draft, onChange } = props
  const { row, on, at, form, included } = talk
  const { id, name } = row.citizen
  const others = planning.talks.filter(
    (other) =>
      other.row.citizen.id !== id && other.included && !planning.isGone(other.row.citizen.id),
  )
  const isFree = (time: { readonly on: string; readonly at: string }) =>
    !others.some(
      (other) =>
        other.on === time.on && other.at < endOf(time.at, row.minutes) && time.at < other.until,
    )
  const times = [row, ...row.otherTimes]
    .filter((time) => isFree(time) || (time.on === on && time.at === at))
    .toSorted((one, other) => `${one.on} ${one.at}`.localeCompare(`${other.on} ${other.at}`))
    .map((time) => ({
      value: `${time.on} ${time.at}`,
      label: `${short(time.on)} ${time.at}`,
    }))
  const extra = refused ? knownWarnings(refused).filter((one) => !row.warnings.includes(one)) : []
  return (
    <Group gap="sm" align="flex-end" w="100%" maw={460}>
      <Checkbox
        w="100%"
        label={t('week.include')}
        aria-label={t('week.includeFor', { name })}
        checked={included}
        onChange={({ currentTarget }) =>
          onChange({ left: { ...draft.left, [id]: !currentTarget.checked } })
        }
      />
      <NativeSelect
        w={200}
        label={t('week.time')}
        aria-label={t('week.timeFor', { name })}
        value={`${on} ${at}`}
        onChange={({ currentTarget }) =>
          onChange({ times: { ...draft.times, [id]: currentTarget.value } })
        }
        data={times}
      />
      {row.forms.length > 1 && (
        <NativeSelect
          w={200}
          label={t(row.chooser === 'citizen' ? 'week.wish' : 'week.form')}
          aria-label={t(row.chooser === 'citizen' ? 'week.wishFor' : 'week.formFor', { name })}
          value={form ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ forms: { ...draft.forms, [id]: currentTarget.value } })
          }
          data={[
            ...(row.form === null ? [{ value: '', label: t('week.ask') }] : []),
            ...row.forms.map((one) => ({ value: one, label: t(`form.${one}`) })),
          ]}
        />
      )}
      {row.wish?.form === form && row.chooser === 'citizen' && (
        <Text size="sm">{t('week.wished', { date: long(row.wish.on) })}</Text>
      )}
      {form === null && <Text size="sm">{t('week.askFirst')}</Text>}
      <AcceptWarnings
        warnings={extra}
        reason={draft.accepted[id] ?? ''}
        texts={texts}
        error={undefined}
        onReason={(reason) => onChange({ accepted: { ...draft.accepted, [id]: reason } })}
      />
    </Group>
  )
}
