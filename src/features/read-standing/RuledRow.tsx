import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Why as Reasons } from '../../contract/assessment'
import type { StandingPage } from '../../contract/standing'
import list from '../../ui/list.module.css'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { Why } from '../../ui/Why'

/** One thing the law says, how it stands, and why. */
export function RuledRow(props: {
  readonly name: string
  readonly state: string
  readonly tone: 'bad' | 'near' | 'good' | 'calm' | 'ours'
  readonly ids: readonly string[]
  readonly why?: Reasons
  readonly rules: StandingPage['rules']
  readonly children?: ReactNode
}) {
  const { t } = useTranslation()
  const { name, state, tone, ids, rules, why = null, children } = props
  const cited = pickRules(ids, rules)
  return (
    <li className={list.row}>
      <div>
        <Text fw={600}>{name}</Text>
        {children}
        <Why about={name} why={why} rules={cited} />
      </div>
      <div>
        <Tag tone={tone}>{state}</Tag>{' '}
        {cited.some(({ expected }) => expected) && <Tag tone="near">{t('rules.expected')}</Tag>}
      </div>
    </li>
  )
}
