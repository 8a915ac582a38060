import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CourseEffect } from '../../contract/course'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

/** Coming bookings that are no longer lawful, or are so again. None is changed by itself. */
export function EffectOnBookings({ effect }: { readonly effect: CourseEffect }) {
  const { t } = useTranslation()
  const say = useSay()
  const { long } = useDates()
  const { unlawful, mended } = effect
  return (
    <>
      {unlawful.length > 0 && (
        <Message tone="bad" role="region" title={t('course.effect.unlawful')}>
          <Stack gap="xs">
            {unlawful.map(({ conversation, kind, form, on, at, reason, why, rules }) => (
              <div key={conversation}>
                <Text size="sm">
                  {t('course.effect.booking', {
                    kind: t(`kind.${kind}`),
                    date: long(on),
                    time: at,
                    form: t(`form.${form}`).toLocaleLowerCase(),
                    reason: say(reason),
                  })}
                </Text>
                <Why about={say(reason)} why={why} rules={rules} />
              </div>
            ))}
          </Stack>
        </Message>
      )}
      {mended.length > 0 && <Text>{t('course.effect.mended', { count: mended.length })}</Text>}
    </>
  )
}
