import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CourseEffect } from '../../contract/course'
import { Message } from '../../ui/Message'
import { useSay } from '../../ui/useSay'

/** Facts that come to be missing, in doubt or without effect, and those that no longer are. */
export function EffectOnNotices({ effect }: { readonly effect: CourseEffect }) {
  const { t } = useTranslation()
  const say = useSay()
  const { appear, disappear } = effect.notices
  return (
    <>
      {appear.length > 0 && (
        <Message tone="near" role="region" title={t('course.effect.appear')}>
          <Stack gap="xs">
            {appear.map(({ code, affects, text }) => (
              <Text size="sm" key={`${code} ${affects}`}>
                {say(text)}
              </Text>
            ))}
          </Stack>
        </Message>
      )}
      {disappear.map(({ code, affects, text }) => (
        <Text size="sm" key={`${code} ${affects}`}>
          {t('course.effect.disappear', { text: say(text) })}
        </Text>
      ))}
    </>
  )
}
