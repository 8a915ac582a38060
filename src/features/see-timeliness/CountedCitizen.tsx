import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CountedPage, CountedRow, MeasureFigures } from '../../contract/timeliness'
import list from '../../ui/list.module.css'
import { RuleLink } from '../../ui/RuleLink'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import styles from './timeliness.module.css'

const tones = { kept: 'good', missed: 'bad', exempt: 'calm', ahead: 'near' } as const

/** One process behind a figure: whose it is, and why it is counted so. */
export function CountedCitizen(props: {
  readonly measure: MeasureFigures['measure']
  readonly row: CountedRow
  readonly rules: CountedPage['rules']
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { measure, row, rules } = props
  const { citizen, caseworkerName, group, startedOn, on, result, required, held, talkOn } = row
  const about = [
    group === null ? t('timely.noGroup') : `${group} ${t(`group.${group}`)}`,
    t('timely.started', { date: long(startedOn) }),
    caseworkerName === null ? t('timely.nobody') : t('timely.hos', { name: caseworkerName }),
  ]
  const why = t(`timely.why.${measure}.${result}`, {
    on: long(on),
    talkOn: talkOn === null ? '' : long(talkOn),
    required,
    held,
  })
  return (
    <li className={list.row}>
      <Stack gap={2} style={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Group gap="xs">
          <Anchor component={Link} to={`/borgere/${citizen.id}`} fw={600}>
            {citizen.name}
          </Anchor>
          <Tag tone={tones[result]}>{t(`timely.results.${result}`)}</Tag>
        </Group>
        <Text size="sm">
          {[
            why,
            row.unregistered ? t('timely.unregistered') : '',
            row.exempted && result !== 'exempt' ? t('timely.exempted') : '',
          ].join(' ')}
        </Text>
        <Text size="sm" c="dimmed">
          {about.join(' · ')}
        </Text>
        <Text size="sm" component="div" className={styles.ruleLine ?? ''}>
          {t('timely.rules')}:{' '}
          {row.rules.map((id) => {
            const rule = rules[id]
            return rule ? <RuleLink key={id} rule={rule} /> : null
          })}
        </Text>
      </Stack>
    </li>
  )
}
