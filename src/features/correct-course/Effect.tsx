import { Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AskedEffect } from '../../client/useEffectOf'
import type { CourseEffect } from '../../contract/course'
import { Failure } from '../../ui/Failure'
import { Message } from '../../ui/Message'
import { RefusalReason } from '../../ui/RefusalReason'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { pickRules } from '../../ui/pickRules'
import { Why } from '../../ui/Why'
import { EffectOnBookings } from './EffectOnBookings'
import { EffectOnNotices } from './EffectOnNotices'
import { EffectOnParty } from './EffectOnParty'
import { EffectOnTalks } from './EffectOnTalks'

/** What happens when the form is saved as it stands, before it is. */
export function Effect({ asked }: { readonly asked: AskedEffect }) {
  const { t } = useTranslation()
  const { effect, asking, refusal } = asked
  const said = asking
    ? t('course.effect.asking')
    : refusal
      ? t('course.lawRefuses')
      : effect
        ? t('course.effect.ready')
        : ''
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="effect">
      <Stack gap="sm">
        <Title order={2} size="h4" id="effect">
          {t('course.effect.title')}
        </Title>
        <Text role="status" size="sm" c="dimmed" mih="1.5em">
          {said || t('course.effect.fill')}
        </Text>
        {asked.failed && <Failure onRetry={asked.askAgain} />}
        {refusal && <RefusalReason problem={refusal} />}
        {effect && <Told effect={effect} />}
      </Stack>
    </Paper>
  )
}

function Told({ effect }: { readonly effect: CourseEffect }) {
  const { t } = useTranslation()
  const say = useSay()
  const { long } = useDates()
  const { process, none, rules } = effect
  const before = effect.requirements.some((row) => row.before !== null)
  return (
    <>
      {!effect.staysYours && (
        <Message tone="near" role="region" title={t('course.effect.leaves')} />
      )}
      <Text size="sm">{t('course.effect.asOf', { date: long(effect.asOf) })}</Text>
      {isWithoutEffect(effect) && <Text>{t('course.effect.nothing')}</Text>}
      {effect.newProcess && process.after && (
        <Text>{t('course.effect.newProcess', { date: long(process.after.startedOn) })}</Text>
      )}
      {process.before && !process.after && <Text>{t('course.effect.processEnds')}</Text>}
      <EffectOnParty effect={effect} />
      <EffectOnTalks effect={effect} />
      {none && before && (
        <div>
          <Text>{say(none.text)}</Text>
          <Why about={say(none.text)} why={none.why} rules={pickRules(none.rules, rules)} />
        </div>
      )}
      <EffectOnBookings effect={effect} />
      <EffectOnNotices effect={effect} />
    </>
  )
}

function isWithoutEffect(effect: CourseEffect): boolean {
  const { process, responsible, requirements, unlawful, mended, notices } = effect
  return (
    process.before?.startedOn === process.after?.startedOn &&
    responsible.before?.party === responsible.after?.party &&
    responsible.before?.until === responsible.after?.until &&
    requirements.every((row) => row.effect === 'kept') &&
    unlawful.length + mended.length + notices.appear.length + notices.disappear.length === 0
  )
}
