import { Notifications } from '@mantine/notifications'

/** Where what was saved is told. Nothing is told before somebody has saved: it comes after the page. */
export default function Notices() {
  return <Notifications position="bottom-center" containerWidth={360} />
}
