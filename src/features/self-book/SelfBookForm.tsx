import { NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSubmit } from '../../client/useSubmit'
import { bookByLink, type LinkedPage } from '../../contract/selfBooking'
import { focusFirstError } from '../../ui/focusFirstError'
import { Message } from '../../ui/Message'
import { Page } from '../../ui/Page'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useDates } from '../../ui/useDates'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { formsOffered } from './formsOffered'
import { TimeChoice } from './TimeChoice'

type Form = LinkedPage['days'][number]['times'][number]['forms'][number]

/** Three questions in order: how, which day, what time. Nothing is chosen beforehand. */
export function SelfBookForm(props: {
  readonly id: string
  readonly page: LinkedPage
  readonly onBooked: () => void
}) {
  const { t } = useTranslation()
  const { full, long } = useDates()
  const word = useFieldError()
  const problemText = useProblemText()
  const { id, page, onBooked } = props
  const [form, setForm] = useState<Form | null>(null)
  const [on, setOn] = useState('')
  const [at, setAt] = useState('')
  const [phone, setPhone] = useState('')
  const [requestId, setRequestId] = useState(() => crypto.randomUUID())
  const element = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useSubmit(bookByLink, element, focusFirstError)
  const days = page.days.filter(({ times }) =>
    times.some(({ forms }) => form === null || forms.includes(form)),
  )
  const times = (days.find((day) => day.on === on)?.times ?? []).filter(
    ({ forms }) => form === null || forms.includes(form),
  )
  const book = async () => {
    const body = { on, at, form: form ?? undefined, phone: form === 'phone' ? phone : '' }
    const booked = await submit(body, { params: { selfBookingId: id }, requestId })
    // Whatever came of it, the times may have changed; another try is another request.
    setRequestId(crypto.randomUUID())
    if (booked !== null) onBooked()
  }
  const gone = state.is === 'refused' && state.problem.is('time-taken')
  return (
    <Page title={t('selfBook.title')}>
      <Text>
        {t('selfBook.lead', {
          authority: page.authorityName,
          kind: t(`kind.${page.kind}`).toLocaleLowerCase(),
          minutes: page.minutes,
          date: long(page.deadline),
        })}
      </Text>
      {page.days.length === 0 ? (
        <Text>{t('selfBook.noTimes', { authority: page.authorityName })}</Text>
      ) : (
        <form
          ref={element}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void book()
          }}
        >
          <Stack gap="lg">
            {state.is === 'refused' && (
              <Message tone="bad" role="alert" title={t('save.refused')}>
                <Text size="sm">
                  {gone ? t('selfBook.gone') : problemText(state.problem.problem)}
                </Text>
              </Message>
            )}
            <Radio.Group
              name="/form"
              label={t('selfBook.how')}
              value={form}
              error={word(errors['/form'])}
              onChange={(value) => {
                setForm(formsOffered(page).find((one) => one === value) ?? null)
                setAt('')
              }}
            >
              <Stack gap="xs" mt="xs">
                {formsOffered(page).map((one) => (
                  <Radio
                    key={one}
                    value={one}
                    label={t(`selfBook.forms.${one}`)}
                    aria-invalid={errors['/form'] !== undefined || undefined}
                  />
                ))}
              </Stack>
            </Radio.Group>
            {form === 'phone' && (
              <TextInput
                name="/phone"
                type="tel"
                autoComplete="tel"
                label={t('selfBook.phone')}
                description={t(page.phoneKnown ? 'selfBook.phoneKnown' : 'selfBook.phoneUnknown')}
                value={phone}
                onChange={({ currentTarget }) => setPhone(currentTarget.value)}
                error={word(errors['/phone'])}
              />
            )}
            <NativeSelect
              name="/on"
              label={t('selfBook.day')}
              value={on}
              error={word(errors['/on'] && 'required')}
              onChange={({ currentTarget }) => {
                setOn(currentTarget.value)
                setAt('')
              }}
              data={[
                { value: '', label: t('selfBook.choose') },
                ...days.map((day) => ({ value: day.on, label: full(day.on) })),
              ]}
            />
            {on !== '' && (
              <TimeChoice
                times={times}
                at={at}
                error={word(errors['/at'] && 'required')}
                onPick={setAt}
              />
            )}
            <div>
              <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
                {t('selfBook.book')}
              </SaveButton>
              <SaveStatus is={state.is} />
            </div>
          </Stack>
        </form>
      )}
    </Page>
  )
}
