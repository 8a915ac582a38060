import { Button, Group, NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useReception } from '../../client/useReception'
import { capital } from '../../ui/capital'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useDates } from '../../ui/useDates'
import { Place } from './Place'
import styles from './reception.module.css'

/** Who comes today, by place: whoever receives them says that they are here. */
export function ReceptionScreen() {
  const { t } = useTranslation()
  const { full } = useDates()
  const [search, setSearch] = useSearchParams()
  const asked = useReception()
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { today, places } = asked.data
  const wanted = search.get('sted') ?? ''
  const shown = places.filter(({ address }) => wanted === '' || address === wanted)
  const day = capital(full(today))
  return (
    <Page title={t('reception.title')}>
      <div className={styles.onScreen}>
        <Text fw={600}>{day}</Text>
        {places.length === 0 ? (
          <>
            <Text mt="md">{t('reception.none')}</Text>
            <Text size="sm">{t('reception.noneHint')}</Text>
          </>
        ) : (
          <>
            <Text maw="70ch">{t('reception.lead')}</Text>
            <Group mt="sm" align="flex-end" gap="sm">
              {places.length > 1 && (
                <NativeSelect
                  label={t('reception.place')}
                  value={wanted}
                  onChange={({ currentTarget: { value } }) =>
                    setSearch(value === '' ? {} : { sted: value }, { replace: true })
                  }
                  data={[
                    { value: '', label: t('reception.everyPlace') },
                    ...places.map(({ address }) => ({
                      value: address,
                      label: address === '' ? t('reception.noAddress') : address,
                    })),
                  ]}
                />
              )}
              <Button variant="default" onClick={() => window.print()}>
                {t('reception.print')}
              </Button>
            </Group>
            <Text size="sm" mt={4}>
              {t('reception.printHint')}
            </Text>
          </>
        )}
      </div>
      {shown.map((place) => (
        <Place key={place.address} place={place} day={day} />
      ))}
    </Page>
  )
}
