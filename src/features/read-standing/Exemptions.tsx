import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ExemptionRow, StandingPage } from '../../contract/standing'
import { EndExemptionLink } from '../../ui/EndExemptionLink'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'
import { useGroundName } from '../../ui/useGroundName'
import { RuledRow } from './RuledRow'
import { Section } from './Section'

const tones = { runs: 'ours', coming: 'near', ended: 'calm', 'without-effect': 'bad' } as const

/** What the citizen is, was or will be let off, as far as the law lets it reach. */
export function Exemptions({ standing }: { readonly standing: StandingPage }) {
  const { t } = useTranslation()
  const { exemptions, rules } = standing
  return (
    <Section title={t('standing.exemptions')}>
      {exemptions.length === 0 && <Text>{t('standing.noExemptions')}</Text>}
      <ul className={list.list}>
        {exemptions.map((row) => (
          <RuledRow
            key={`${row.exemption.kind} ${row.exemption.from}`}
            name={t(`standing.kinds.${row.exemption.kind}`)}
            state={t(`standing.exemptionStates.${row.state}`)}
            tone={tones[row.state]}
            ids={row.rules}
            rules={rules}
          >
            <Span row={row} />
            {(row.state === 'runs' || row.state === 'coming') && (
              <EndExemptionLink citizenId={standing.citizenId} exemption={row.exemption} />
            )}
          </RuledRow>
        ))}
      </ul>
      <Button
        component={Link}
        to={`/borgere/${standing.citizenId}/forloeb/fritag`}
        variant="default"
        size="sm"
        mt="xs"
      >
        {t('course.deed.exempt')}
      </Button>
    </Section>
  )
}

function Span({ row }: { readonly row: ExemptionRow }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const groundName = useGroundName()
  const { from, to, ground } = row.exemption
  const span =
    to === null
      ? t('standing.spanOpen', { from: long(from) })
      : t('standing.span', { from: long(from), to: long(to) })
  const shorter = row.reaches !== null && row.reaches !== to
  const words = [
    span,
    ...(ground === null ? [] : [groundName(ground)]),
    ...(shorter && row.reaches !== null ? [t('standing.reaches', { to: long(row.reaches) })] : []),
  ]
  return <Text size="sm">{words.join(', ')}</Text>
}
