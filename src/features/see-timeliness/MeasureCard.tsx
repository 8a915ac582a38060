import { Anchor, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MeasureFigures } from '../../contract/timeliness'
import { Tag } from '../../ui/Tag'
import { wordFor } from '../../ui/wordFor'
import { addressWords } from './addressWords'
import { FigureLink } from './FigureLink'
import { shareOf } from './shareOf'
import styles from './timeliness.module.css'
import { useMeasureName } from './useMeasureName'
import { useTimelinessAddress } from './useTimelinessAddress'

/** Whoever is let off is among those missed, where the law asks for a share. */
const results = (isShare: boolean) =>
  isShare ? (['missed', 'ahead'] as const) : (['missed', 'exempt', 'ahead'] as const)

/** One measure: the share with what it is of, and who is not in it. */
export function MeasureCard(props: {
  readonly figures: MeasureFigures
  readonly chosen: boolean
  /** Another’s talks are looked at, and the measure is of one’s own. */
  readonly notTheirs: boolean
}) {
  const { t } = useTranslation()
  const nameOf = useMeasureName()
  const { changed } = useTimelinessAddress()
  const { figures, chosen, notTheirs } = props
  const { measure, total, asked } = figures
  const { kept, of, percent } = shareOf(total)
  const name = nameOf(measure)
  const maal = wordFor(addressWords.measures, measure)
  return (
    <Paper withBorder p="md" className={styles.card ?? ''} {...(chosen && { 'data-chosen': true })}>
      <Stack gap={6} h="100%">
        <Title order={2} size="h5">
          {name}
        </Title>
        {notTheirs ? (
          <Text>{t('timely.notTheirs')}</Text>
        ) : (
          <>
            <Text className={styles.share ?? ''}>
              {of === 0
                ? t('timely.nothing')
                : percent === null
                  ? t('timely.of', { kept, of })
                  : t('timely.share', { percent })}
            </Text>
            {of > 0 && (
              <Text size="sm">
                <FigureLink
                  text={t('timely.of', { kept, of })}
                  what={name}
                  name={t('timely.keptOf')}
                  none={false}
                  to={{ maal }}
                />
              </Text>
            )}
            {asked && (
              <div>
                <Tag tone={asked.kept === null ? 'calm' : asked.kept ? 'good' : 'bad'}>
                  {asked.kept === null
                    ? t('timely.askedNobody')
                    : t(asked.kept ? 'timely.askedKept' : 'timely.askedMissed', {
                        percent: asked.percent,
                      })}
                </Tag>
              </div>
            )}
            <dl className={styles.counts}>
              {results(asked !== null).map((result) => (
                <div key={result}>
                  <dt>{t(`timely.${result}`)}</dt>
                  <dd>
                    <FigureLink
                      text={String(total[result])}
                      what={name}
                      name={t(`timely.${result}`)}
                      none={total[result] === 0}
                      to={{ maal, tal: wordFor(addressWords.results, result) }}
                    />
                  </dd>
                </div>
              ))}
              {asked && (
                <div>
                  <dt>{t('timely.aheadExempted')}</dt>
                  <dd>{total.aheadExempted}</dd>
                </div>
              )}
            </dl>
          </>
        )}
        <Text size="sm" mt="auto">
          {chosen ? (
            t('timely.chosen')
          ) : (
            <Anchor
              component={Link}
              to={changed({ maal })}
              replace
              preventScrollReset
              underline="always"
              display="inline-block"
              py={2}
              aria-label={`${t('timely.divide')}: ${name}`}
              inherit
            >
              {t('timely.divide')}
            </Anchor>
          )}
        </Text>
      </Stack>
    </Paper>
  )
}
