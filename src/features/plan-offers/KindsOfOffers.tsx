import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOfferChoices } from '../../client/useOfferChoices'
import type { OfferChoicesPage, OfferPlanPage } from '../../contract/offerPlan'
import { LawDayField } from '../../ui/LawDayField'
import list from '../../ui/list.module.css'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Waiting } from '../../ui/Waiting'
import { Why } from '../../ui/Why'
import { blankTerms } from './blankTerms'
import type { PlanDraft } from './planDraft'
import styles from './planOffers.module.css'

type Choice = OfferChoicesPage['choices'][number]

/**
 * The kinds of offers in the order the effort is turned, each with what the law says of it before
 * anything is typed. What is not lawful stays in view with its reason.
 */
export function KindsOfOffers(props: {
  readonly page: OfferPlanPage
  readonly onDraft: (draft: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const { page, onDraft } = props
  const { plan, proposes } = page
  const [from, setFrom] = useState(plan.asOf)
  const asked = useOfferChoices(page.citizenId, from)
  const choices = asked.data?.choices ?? []
  const offers = choices.filter(({ support }) => !support)
  const support = choices.filter((choice) => choice.support)
  const kindOf = (choice: Choice) => (
    <Kind
      key={choice.kind}
      choice={choice}
      rules={asked.data?.rules ?? {}}
      proposes={proposes}
      onChoose={() => {
        const [limit] = choice.limits
        onDraft({
          is: 'add',
          offer: null,
          terms: {
            ...blankTerms,
            kind: choice.kind,
            from,
            to: limit?.latestEnd ?? '',
            sector: limit?.sector ?? '',
          },
        })
      }}
    />
  )
  return (
    <section aria-labelledby="kinds">
      <Title order={2} size="h4" id="kinds">
        {t(proposes ? 'offers.propose' : 'offers.add')}
      </Title>
      <Text size="sm">{t(proposes ? 'offers.proposeLead' : 'offers.addLead')}</Text>
      <div className={styles.day}>
        <LawDayField
          name="begynder"
          label={t('offers.addFrom')}
          shown={from}
          onDay={(day) => setFrom(day ?? plan.asOf)}
        />
      </div>
      <ul className={list.list}>
        <li className={styles.kind}>
          <div>
            <Text fw={600}>{t('offers.hoursFirst')}</Text>
            <Text size="sm">{t('offers.hoursLead')}</Text>
          </div>
          <Button
            variant="default"
            size="sm"
            onClick={() =>
              onDraft({ is: 'hours', offer: null, month: plan.asOf.slice(0, 7), hours: '' })
            }
          >
            {t('offers.hoursAdd')}
          </Button>
        </li>
        {offers.map(kindOf)}
      </ul>
      {support.length > 0 && (
        <>
          <Title order={3} size="h5" mt="md" id="support">
            {t('offers.support')}
          </Title>
          <ul className={list.list} aria-labelledby="support">
            {support.map(kindOf)}
          </ul>
        </>
      )}
      {!asked.data && <Waiting />}
    </section>
  )
}

function Kind(props: {
  readonly choice: Choice
  readonly rules: OfferChoicesPage['rules']
  readonly proposes: boolean
  readonly onChoose: () => void
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { choice, rules, proposes, onChoose } = props
  const name = t(`drawn.offers.${choice.kind}`)
  const refused = choice.refused !== null
  return (
    <li className={styles.kind}>
      <div>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          <Tag tone={refused ? 'bad' : choice.counts ? 'good' : 'calm'}>
            {t(refused ? 'offers.mayNot' : choice.counts ? 'offers.counts' : 'offers.countsNot')}
          </Tag>
        </Group>
        <Text size="sm">
          {choice.refused ? (
            say(choice.refused)
          ) : (
            <>
              <Limits choice={choice} /> · {t(proposes ? 'offers.grantsOther' : 'offers.grantedBy')}
            </>
          )}
        </Text>
        <Why about={name} why={null} rules={pickRules(choice.rules, rules)} />
      </div>
      {!refused && (
        <Button
          variant="default"
          size="sm"
          onClick={onChoose}
          aria-label={t('offers.chooseNamed', { kind: name })}
        >
          {t('offers.choose')}
        </Button>
      )}
    </li>
  )
}

/** How long at most: once where the sectors do not differ. */
function Limits({ choice }: { readonly choice: Choice }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { limits } = choice
  const days = new Set(limits.map(({ latestEnd }) => latestEnd))
  const [only] = limits
  if (!only || days.size === 1)
    return only?.latestEnd ? t('offers.limit', { date: long(only.latestEnd) }) : t('offers.noLimit')
  return limits
    .map(({ sector, latestEnd }) =>
      t('offers.limitOf', {
        sector: sector === null ? '' : t(`offers.sectors.${sector}`),
        date: latestEnd === null ? '' : long(latestEnd),
      }),
    )
    .join(', ')
}
