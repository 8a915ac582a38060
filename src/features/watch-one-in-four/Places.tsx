import { Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OneInFour } from '../../contract/oneInFour'
import { Fact } from '../../ui/Fact'
import { FactGrid } from '../../ui/FactGrid'
import { Message } from '../../ui/Message'
import { Why } from '../../ui/Why'

/** The count as it is now, and what it is taken of. */
export function Places({ quota }: { readonly quota: OneInFour }) {
  const { t } = useTranslation()
  const { open, places, used, left, percent, byOthers, membersHereOnly, authorityName } = quota
  return (
    <Paper component="section" withBorder p="md" aria-label={t('oneInFour.places')}>
      <Stack gap="sm">
        <Text maw="70ch">
          {t('oneInFour.lead', { percent, authority: authorityName })}
          {membersHereOnly && ` ${t('oneInFour.membersHere')}`}
        </Text>
        <FactGrid>
          <Fact name={t('oneInFour.open')}>{open}</Fact>
          <Fact name={t('oneInFour.places')}>{places}</Fact>
          <Fact name={t('oneInFour.used')}>{used}</Fact>
          <Fact name={t('oneInFour.left')}>{left}</Fact>
        </FactGrid>
        {used > places ? (
          <Message tone="near" role="region" title={t('oneInFour.over', { count: used - places })}>
            {t('oneInFour.overHint')}
          </Message>
        ) : (
          left === 0 && <Text fw={600}>{t('oneInFour.full')}</Text>
        )}
        {byOthers > 0 && <Text size="sm">{t('oneInFour.byOthers', { count: byOthers })}</Text>}
        <Why about={t('oneInFour.title')} why={null} rules={Object.values(quota.rules)} />
      </Stack>
    </Paper>
  )
}
