import { Anchor, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EmployerPage } from '../../contract/employer'
import list from '../../ui/list.module.css'
import styles from './employers.module.css'

/** Whom one can call or write to at an employer. */
export function Contacts({ contacts }: Pick<EmployerPage, 'contacts'>) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="contacts">
      <Title order={2} size="h4" id="contacts" mb="xs">
        {t('employers.contacts')}
      </Title>
      {contacts.length === 0 ? (
        <Text>{t('employers.noContacts')}</Text>
      ) : (
        <ul className={list.list}>
          {contacts.map(({ name, phone, email }) => (
            <li key={`${name} ${phone} ${email}`} className={styles.people}>
              <Text fw={600}>{name}</Text>
              <Group gap="md">
                {phone !== '' && (
                  <Anchor href={`tel:${phone.replaceAll(/\s/g, '')}`}>{phone}</Anchor>
                )}
                {email !== '' && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
              </Group>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
