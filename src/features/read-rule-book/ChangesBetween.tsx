import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../client/apiProblem'
import { errorsOf } from '../../client/fieldErrors'
import { BasisField } from '../../ui/BasisField'
import { LawDayField } from '../../ui/LawDayField'
import { useFieldError } from '../../ui/useFieldError'
import { useLawAddress } from '../../ui/useLawAddress'
import styles from './ruleBook.module.css'

/** The two days and the calendar changes are looked for on. */
export function ChangesBetween(props: {
  readonly from: string
  readonly to: string
  readonly error: unknown
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { basis, set, setBasis } = useLawAddress()
  const errors = props.error instanceof ApiProblem ? errorsOf(props.error.problem) : {}
  const wrong = (pointer: string) =>
    errors[pointer] === 'period-ends-early' ? t('rules.backwards') : word(errors[pointer])
  return (
    <Stack gap="xs" className={styles.choices ?? ''}>
      <div className={styles.fields}>
        <LawDayField
          name="fra"
          label={t('rules.from')}
          shown={props.from}
          error={wrong('/from')}
          onDay={(day) => set('fra', day)}
        />
        <LawDayField
          name="til"
          label={t('rules.to')}
          shown={props.to}
          error={wrong('/to')}
          onDay={(day) => set('til', day)}
        />
        <BasisField value={basis} onChange={setBasis} />
      </div>
      {basis === 'announced' && <Text size="sm">{t('rules.announcedNote')}</Text>}
    </Stack>
  )
}
