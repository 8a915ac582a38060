import { NativeSelect, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Message } from '../../ui/Message'
import { pickRules } from '../../ui/pickRules'
import { useFieldError } from '../../ui/useFieldError'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'
import type { FieldsProps } from './fieldsProps'

/** What kind of talk, and whether one may book it that day; whose it is when one may not. */
export function KindField({ draft, options, errors, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const say = useSay()
  const word = useFieldError()
  const { mayBook, turnTo } = options
  const offered = options.kinds.filter(
    ({ kind, mayBook: verdict }) => verdict.allowed || kind === draft.kind,
  )
  return (
    <Stack gap="xs">
      <NativeSelect
        name="/kind"
        label={t('booking.kind')}
        value={draft.kind}
        onChange={(event) => {
          const picked = offered.find(({ kind }) => kind === event.currentTarget.value)
          if (picked) onChange({ kind: picked.kind })
        }}
        data={offered.map(({ kind }) => ({ value: kind, label: t(`kind.${kind}`) }))}
        error={word(errors['/kind'])}
      />
      {!mayBook.allowed && (
        <Message tone="bad" role="status" title={t('booking.cannot')}>
          <Text size="sm">{say(mayBook.reason)}</Text>
          {turnTo.length > 0 && (
            <Text size="sm">{t('proposed.turnTo', { names: turnTo.join(', ') })}</Text>
          )}
          <Why
            about={t('booking.cannot')}
            why={mayBook.why}
            rules={pickRules(mayBook.rules, options.rules)}
          />
        </Message>
      )}
    </Stack>
  )
}
