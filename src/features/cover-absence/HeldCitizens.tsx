import { Anchor, NativeSelect, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { HeldCitizens as Held, TalkToCover } from '../../contract/cover'
import list from '../../ui/list.module.css'
import { handOver, type CoverDraft } from './coverDraft'
import { choiceOf, takerOf } from './takerOf'

/** The citizens somebody who leaves has and whom no talk takes along: to whom each goes. */
export function HeldCitizens(props: {
  readonly held: Held
  readonly citizens: Held['citizens']
  readonly talks: readonly TalkToCover[]
  readonly draft: CoverDraft
  readonly onChange: (part: Partial<CoverDraft>) => void
}) {
  const { t } = useTranslation()
  const { held, citizens, talks, draft, onChange } = props
  const { mayHandOn, turnTo, colleagues } = held
  return (
    <section aria-label={t('cover.citizens')}>
      <Title order={2} size="h4">
        {t('cover.citizens')}
      </Title>
      <Text>
        {citizens.length === 0
          ? t('cover.citizensNone')
          : mayHandOn
            ? t('cover.citizensLead')
            : t('cover.citizensTheirs', { names: turnTo.join(', ') })}
      </Text>
      <ul className={list.list}>
        {citizens.map((citizen) => (
          <li key={citizen.id} className={list.row}>
            <div style={{ flex: '1 1 200px' }}>
              <Anchor component={Link} to={`/borgere/${citizen.id}`}>
                {citizen.name}
              </Anchor>
              {citizen.booked && <Text size="sm">{t('cover.alsoBooked')}</Text>}
            </div>
            {mayHandOn && (
              <NativeSelect
                flex="1 1 240px"
                miw={0}
                maw={440}
                aria-label={t('cover.whoGets', { name: citizen.name })}
                value={takerOf(citizen, talks, draft)}
                onChange={({ currentTarget }) =>
                  onChange({
                    choices: { ...draft.choices, [choiceOf(citizen.id)]: currentTarget.value },
                  })
                }
                data={[
                  ...colleagues.map(({ id, name, citizens: count }) => ({
                    value: handOver + id,
                    label: t('cover.toHas', { name, count }),
                  })),
                  { value: 'leave', label: t('cover.leaveCitizen') },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
