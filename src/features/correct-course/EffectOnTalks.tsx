import { Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { Requirement } from '../../contract/assessment'
import type { CourseEffect } from '../../contract/course'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'
import styles from '../../ui/list.module.css'

type Row = CourseEffect['requirements'][number]

/** Which required talks come, go or change. A talk that was held stays held and is not told of. */
export function EffectOnTalks({ effect }: { readonly effect: CourseEffect }) {
  const { t } = useTranslation()
  const kept = effect.requirements.filter((row) => row.effect === 'kept')
  const told = effect.requirements.filter(
    (row) => row.effect !== 'kept' && !(row.effect === 'dropped' && row.before?.status === 'held'),
  )
  if (told.length === 0) return null
  return (
    <section aria-labelledby="effect-talks">
      <Title order={3} size="h5" id="effect-talks" mb="xs">
        {t('course.effect.requirements')}
      </Title>
      <ul className={styles.list}>
        {told.map((row) => (
          <Talk key={keyOf(row)} row={row} rules={effect.rules} />
        ))}
      </ul>
      {kept.length > 0 && (
        <Text size="sm" mt="xs">
          {t('course.effect.kept', { count: kept.length })}
        </Text>
      )}
    </section>
  )
}

const tones = { added: 'near', dropped: 'calm', changed: 'ours', kept: 'calm' } as const

function Talk({ row, rules }: { readonly row: Row; readonly rules: CourseEffect['rules'] }) {
  const { t } = useTranslation()
  const worded = useWorded()
  const { before, after } = row
  const first = before ?? after
  if (first === null || row.effect === 'kept') return null
  const asked = after ?? first
  return (
    <li className={styles.row}>
      <Group gap="sm" align="baseline">
        <Tag tone={tones[row.effect]}>{t(`course.effect.${row.effect}`)}</Tag>
        <Text size="sm">{worded(first)}</Text>
        {before && after && (
          <Text size="sm">{t('course.effect.becomes', { requirement: worded(after) })}</Text>
        )}
      </Group>
      <Why about={worded(asked)} why={asked.why} rules={pickRules(asked.rules, rules)} />
    </li>
  )
}

function useWorded(): (requirement: Requirement) => string {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  return ({ kind, number, party, from, dueBy, status }) => {
    const talk = t('course.effect.requirement', {
      kind: t(`kind.${kind}`),
      number,
      party: say(parties[party]),
      window: t('course.effect.window', { from: long(from), dueBy: long(dueBy) }),
    })
    return status === 'waived' ? `${talk} ${t('course.effect.waived')}` : talk
  }
}

function keyOf({ effect, before, after }: Row): string {
  const row = after ?? before
  return `${effect} ${row?.kind} ${row?.number} ${row?.party} ${row?.from} ${row?.dueBy}`
}
