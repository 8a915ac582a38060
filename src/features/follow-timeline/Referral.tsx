import { Group, Stack, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSubmit } from '../../client/useSubmit'
import { replyToReferral, type Referral as Shown } from '../../contract/referral'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useDates } from '../../ui/useDates'
import { useFieldError } from '../../ui/useFieldError'
import { useSavedNotice } from '../../ui/useSavedNotice'

/** The referral to the job centre: why and when, what the two have said of it, and what one can say. */
export default function Referral(props: { readonly citizenId: string; readonly referral: Shown }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizenId, referral } = props
  const { on, because, state, replies, open } = referral
  return (
    <Message tone="near" role="region" title={t(`referral.states.${state}`)}>
      <Text size="sm">
        {t('referral.text', { because: t(`course.referred.${because}`), date: long(on) })}
      </Text>
      {replies.map(({ id, what, text, byName, on: said }) => (
        <Text size="sm" key={id} style={{ overflowWrap: 'anywhere' }}>
          {t(`referral.said.${what}`, { name: byName, date: long(said) })} {text}
        </Text>
      ))}
      {open.length > 0 && <Reply key={replies.length} citizenId={citizenId} open={open} />}
    </Message>
  )
}

function Reply(props: { readonly citizenId: string; readonly open: Shown['open'] }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const saidSaved = useSavedNotice()
  const [text, setText] = useState('')
  const [requestId] = useState(() => crypto.randomUUID())
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useSubmit(replyToReferral, form, focusFirstError)
  const { citizenId, open } = props
  const say = async (what: Shown['open'][number]) => {
    const saved = await submit({ what, text }, { params: { citizenId }, requestId })
    if (saved === null) return
    saidSaved(t(`referral.saved.${what}`))
    focusHeading()
  }
  return (
    <form ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack gap="sm">
        <Textarea
          label={t('referral.field')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={word(errors['/text'] ?? errors['/what'])}
          autosize
          minRows={2}
          maxRows={8}
        />
        <Group>
          {open.map((what) => (
            <SaveButton
              key={what}
              type="button"
              variant={what === 'referral-asked' ? 'default' : 'filled'}
              busy={state.is === 'saving' || state.is === 'unknown'}
              onClick={() => void say(what)}
            >
              {t(`referral.say.${what}`)}
            </SaveButton>
          ))}
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
