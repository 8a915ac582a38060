import { Anchor, NativeSelect, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ApiProblem } from '../../client/apiProblem'
import { errorsOf } from '../../client/fieldErrors'
import type { ReformPage } from '../../contract/reform'
import { BasisField } from '../../ui/BasisField'
import { LawDayField } from '../../ui/LawDayField'
import { useDates } from '../../ui/useDates'
import { useFieldError } from '../../ui/useFieldError'
import { useLawAddress } from '../../ui/useLawAddress'
import styles from './reform.module.css'

/** Which day is looked at, on which calendar: typed, or picked among those the law changes on. */
export function ReformDay(props: { readonly found: ReformPage | null; readonly error: unknown }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { long } = useDates()
  const { basis, day, set, setBasis } = useLawAddress()
  const { found, error } = props
  const on = day('dato') ?? found?.on ?? ''
  const code = error instanceof ApiProblem ? errorsOf(error.problem)['/on'] : undefined
  const days = found?.days ?? []
  return (
    <Stack gap="xs" className={styles.choices ?? ''}>
      <div className={styles.fields}>
        <NativeSelect
          label={t('reform.days')}
          value={days.includes(on) ? on : ''}
          onChange={(event) => set('dato', event.currentTarget.value)}
          data={[
            ...(days.includes(on) ? [] : [{ value: '', label: t('reform.otherDay') }]),
            ...days.map((value) => ({ value, label: long(value) })),
          ]}
        />
        <LawDayField
          name="dato"
          label={t('reform.on')}
          shown={on}
          error={word(code)}
          onDay={(value) => set('dato', value)}
        />
        <BasisField value={basis} onChange={setBasis} />
      </div>
      {basis === 'announced' && <Text size="sm">{t('rules.announcedNote')}</Text>}
      {found && (
        <Text size="sm">
          <Anchor
            component={Link}
            to={`/regelbog/aendringer?${new URLSearchParams({
              fra: found.before,
              til: found.on,
              ...(basis === 'announced' && { grundlag: 'annonceret' }),
            }).toString()}`}
            inherit
          >
            {t('reform.toLaw')}
          </Anchor>
        </Text>
      )}
    </Stack>
  )
}
