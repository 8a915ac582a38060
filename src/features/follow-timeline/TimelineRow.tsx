import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { CitizenPage } from '../../contract/citizen'
import { pickRules } from '../../ui/pickRules'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'
import { ConversationEntry } from './ConversationEntry'
import styles from './Timeline.module.css'

type Entry = CitizenPage['timeline'][number]

/** One thing on its day. */
export function TimelineRow(props: { readonly entry: Entry; readonly citizen: CitizenPage }) {
  const { long } = useDates()
  const { entry, citizen } = props
  return (
    <li className={styles.entry}>
      <Text component="time" dateTime={entry.on} size="sm" c="dimmed" className={styles.date ?? ''}>
        {long(entry.on)}
      </Text>
      <div>{useContent(entry, citizen)}</div>
    </li>
  )
}

function useContent(entry: Entry, citizen: CitizenPage): ReactNode {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { rules } = citizen.assessment
  switch (entry.kind) {
    case 'conversation': {
      const talk = citizen.conversations.find(({ id }) => id === entry.conversation)
      return talk ? <ConversationEntry citizenId={citizen.id} talk={talk} /> : null
    }
    case 'benefit-start': {
      const benefit = benefitName(entry.benefit)
      return (
        <Text fw={600}>
          {t(entry.newProcess ? 'timeline.benefitStart' : 'timeline.benefitGoesOn', { benefit })}
        </Text>
      )
    }
    case 'benefit-end':
      return <Text>{t('timeline.benefitEnd', { benefit: benefitName(entry.benefit) })}</Text>
    case 'requirement': {
      const requirement = citizen.assessment.conversations.required.find(
        ({ number }) => number === entry.number,
      )
      if (!requirement) return null
      const words = {
        kind: t(`kind.${requirement.kind}`),
        number: requirement.number,
        party: say(parties[requirement.party]),
      }
      return (
        <Text>{t(entry.kept ? 'timeline.requirement' : 'timeline.requirementNotKept', words)}</Text>
      )
    }
    case 'hand-over': {
      const handOver = t('timeline.handOver', {
        from: say(parties.fund),
        to: say(parties['job-centre']),
      })
      return (
        <>
          <Text>{handOver}</Text>
          {citizen.responsible && (
            <Why
              about={handOver}
              why={citizen.responsible.why}
              rules={pickRules(citizen.responsible.rules, rules)}
            />
          )}
        </>
      )
    }
  }

  function benefitName(id: string): string {
    const period = citizen.benefits.find((row) => row.id === id)
    return t(`benefit.${period?.benefit ?? 'none'}`)
  }
}
