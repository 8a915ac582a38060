import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../client/apiProblem'
import { errorsOf } from '../../client/fieldErrors'
import { BasisField } from '../../ui/BasisField'
import { LawDayField } from '../../ui/LawDayField'
import { useFieldError } from '../../ui/useFieldError'
import { useLawAddress } from '../../ui/useLawAddress'
import styles from './ruleBook.module.css'

/** The day and the calendar the law is read on. */
export function LawDay({ shown, error }: { readonly shown: string; readonly error: unknown }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { basis, set, setBasis } = useLawAddress()
  const code = error instanceof ApiProblem ? errorsOf(error.problem)['/on'] : undefined
  return (
    <Stack gap="xs" className={styles.choices ?? ''}>
      <div className={styles.fields}>
        <LawDayField
          name="dato"
          label={t('rules.on')}
          shown={shown}
          error={word(code)}
          onDay={(day) => set('dato', day)}
        />
        <BasisField value={basis} onChange={setBasis} />
      </div>
      {basis === 'announced' && <Text size="sm">{t('rules.announcedNote')}</Text>}
    </Stack>
  )
}
