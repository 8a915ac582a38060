import {
  Button,
  Checkbox,
  Chip,
  CloseButton,
  Loader,
  Modal,
  NavLink,
  Notification,
  Pagination,
  Progress,
  Radio,
  SegmentedControl,
  Skeleton,
  Stack,
  Switch,
  Tabs,
  Text,
  TextInput,
} from '@mantine/core'
import { useState } from 'react'

/** Mantine's parts as the look leaves them, each in the states that must be told apart. */
export function Specimen() {
  const [open, setOpen] = useState(false)
  return (
    <Stack component="main" p="md" maw={600}>
      <h1>Prøve</h1>
      <CloseButton data-part="close" />
      <Notification title="Besked">Tekst</Notification>
      <Pagination total={5} withEdges />
      <Text c="dimmed" data-part="dimmed">
        Dæmpet tekst
      </Text>
      <TextInput label="Felt" placeholder="Eksempel" error="Fejl" data-part="placeholder" />
      <Checkbox label="Afkrydset" defaultChecked />
      <Radio label="Valgt" defaultChecked />
      <div data-part="switch-off">
        <Switch aria-label="Slået fra" />
      </div>
      <div data-part="switch-on">
        <Switch aria-label="Slået til" defaultChecked />
      </div>
      <SegmentedControl data={['Dag', 'Uge']} defaultValue="Dag" data-part="segments" />
      <Tabs defaultValue="a">
        <Tabs.List aria-label="Faner" data-part="tabs">
          <Tabs.Tab value="a">Aaa</Tabs.Tab>
          <Tabs.Tab value="b">Aaa</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="a">Indhold</Tabs.Panel>
        <Tabs.Panel value="b">Indhold</Tabs.Panel>
      </Tabs>
      <NavLink label="Sted" active href="#her" data-part="nav-on" />
      <NavLink label="Sted" href="#der" data-part="nav-off" />
      <div data-part="chip-on">
        <Chip defaultChecked>Mærke</Chip>
      </div>
      <div data-part="chip-off">
        <Chip>Mærke</Chip>
      </div>
      <Progress value={50} aria-label="Halvvejs" data-part="progress" />
      <Loader aria-hidden />
      <Skeleton height={20} aria-hidden />
      <Button onClick={() => setOpen(true)}>Åbn</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title="Vindue">
        Tekst
      </Modal>
    </Stack>
  )
}
