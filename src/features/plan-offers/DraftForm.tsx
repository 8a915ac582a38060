import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorsOf } from '../../client/fieldErrors'
import { useSubmit } from '../../client/useSubmit'
import type { Problem } from '../../contract/problem'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { changeOfferPlan } from '../../contract/offerOperations'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { RefusalReason } from '../../ui/RefusalReason'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { changeOf } from './changeOf'
import { DraftFields } from './DraftFields'
import { lacksTick } from './lacksTick'
import { soughtAt } from './soughtAt'
import type { OfferDraft } from './useOfferDraft'
import { WhatIf } from './WhatIf'

/** What is about to be done to the plan: its fields, what would come of it, save and cancel. */
export function DraftForm(props: {
  readonly page: OfferPlanPage
  readonly draft: OfferDraft
  /** Asks for the plan as it is now. */
  readonly onFresh: () => void
}) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const { page, draft } = props
  const { value, preview, close } = draft
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const isFound = useRef(draft.found !== null)
  const { state, errors, submit, isHere } = useSubmit(changeOfferPlan, form, focusFirstError)
  const [tried, setTried] = useState(0)
  useEffect(() => {
    if (tried > 0) focusFirstError(form.current)
  }, [tried])
  useEffect(() => {
    // Whoever finds what was typed is where a screen begins.
    if (isFound.current) return
    // Whoever drags or uses the keys stays at the offer in the drawing.
    if (!document.activeElement?.closest('[data-track]')) heading.current?.focus()
  }, [])
  if (value === null) return null
  const offer = page.plan.offers.find(({ id }) => id === value.offer)
  const kind = 'terms' in value ? value.terms.kind : offer?.kind
  const name = kind === undefined ? '' : t(`drawn.offers.${kind}`)
  const task =
    value.is === 'grant'
      ? 'offer-granted'
      : value.is === 'sure' || value.is === 'say'
        ? value.deed
        : value.is
  const isAnyway = value.is === 'grant' && lacksTick(page, kind, value.site)
  const notThere = soughtAt(value)
  const save = async () => {
    if (notThere) return setTried(tried + 1)
    const body = changeOf(value)
    const { citizenId, version } = page
    const { requestId } = draft
    if ((await submit(body, { params: { citizenId }, requestId, version })) === null) return
    saidSaved(t('offers.saved'))
    if (!isHere()) return
    focusHeading()
    close()
  }
  const law = preview.refusal?.reason ? preview.refusal : null
  const said = state.is === 'refused' ? state.problem.problem : null
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="draft">
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack gap="md" align="flex-start">
          <Title order={2} size="h4" id="draft" ref={heading} tabIndex={-1}>
            {t(`offers.form.${task}`, { kind: name })}
          </Title>
          <FoundDraft from={draft.found} wasSaved={false} onStartOver={close} />
          {draft.found?.older && <Text size="sm">{t('offers.foundOlder')}</Text>}
          {said && !said.errors?.length && (
            <Message tone="bad" role="alert" title={t('save.refused')}>
              {state.is === 'refused' && state.problem.is('stale-version') ? (
                <>
                  <Text size="sm">{t('offers.stale')}</Text>
                  <Button variant="default" size="sm" onClick={props.onFresh}>
                    {t('offers.fresh')}
                  </Button>
                </>
              ) : said.reason ? (
                <RefusalReason problem={said} />
              ) : (
                <Text size="sm">
                  {state.is === 'refused' && state.problem.is('wrong-status')
                    ? t('offers.settled')
                    : problemText(said)}
                </Text>
              )}
            </Message>
          )}
          <DraftFields
            page={page}
            value={value}
            limit={draft.limit}
            mayBeAtLatest={draft.mayBeAtLatest}
            errors={{
              ...(preview.refusal && errorsOf(preview.refusal)),
              ...errors,
              ...(tried > 0 && notThere && { [notThere]: 'unknown-employer' }),
            }}
            law={said?.reason ? said : law && !isUnwritten(law) ? law : null}
            onChange={draft.change}
          />
          {task === 'offer-refused' && <Text size="sm">{t('offers.complaint')}</Text>}
          {kind === 'work-placement' && <Text size="sm">{t('offers.hotline')}</Text>}
          {law && !said && (
            <Message tone="near" role="status" title={t('offers.refused')}>
              <RefusalReason problem={law} />
            </Message>
          )}
          {!besideTheLaw.has(value.is) && <WhatIf preview={preview} />}
          <Group>
            <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
              {isAnyway
                ? t('offers.grantAnyway')
                : t(`offers.save.${task === 'add' && page.proposes ? 'propose' : task}`)}
            </SaveButton>
            <Button
              variant="default"
              onClick={() => {
                focusHeading()
                close()
              }}
            >
              {t('app.cancel')}
            </Button>
            <SaveStatus is={state.is} />
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}

/** What changes nothing of what the offer is to the requirement. */
const besideTheLaw: ReadonlySet<string> = new Set([
  'absence',
  'assess',
  'aid',
  'no-aid',
  'provider',
  'no-provider',
])

/** An aim that nobody has had time to write is no fault of the form yet. */
function isUnwritten({ pointer }: Problem): boolean {
  return pointer === '/terms/aim' || pointer === '/test'
}
