import { Container } from '@mantine/core'
import { Failure } from '../ui/Failure'

/** A screen that broke: said plainly, with a way on. */
export function RouteFailure() {
  return (
    <Container component="main" py="xl">
      <Failure onRetry={() => location.reload()} />
    </Container>
  )
}
