import '@mantine/core/styles.css'
import { AppShell, Container, MantineProvider, Table, Title } from '@mantine/core'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { type Row, rows } from './rows'

/** The least a page with the same libraries must do: one route, one question, one table. */
const worker = setupWorker(
  http.post('/api/citizen-searches', () => HttpResponse.json({ rows: rows.slice(0, 50) })),
)
await worker.start({
  quiet: true,
  onUnhandledRequest: 'bypass',
  serviceWorker: { url: '/mockServiceWorker.js' },
})

const routes = createBrowserRouter([{ path: '*', element: <Citizens /> }])
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={routes} />
      </QueryClientProvider>
    </MantineProvider>,
  )

function Citizens() {
  const { data = [] } = useQuery({ queryKey: ['citizens'], queryFn: ask })
  return (
    <AppShell header={{ height: 60 }} padding="md">
      <AppShell.Header>Peer</AppShell.Header>
      <AppShell.Main>
        <Container size="lg">
          <Title>Borgere</Title>
          <Table>
            <Table.Tbody>
              {data.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Th scope="row">{row.name}</Table.Th>
                  <Table.Td>{row.benefit}</Table.Td>
                  <Table.Td>{row.responsible}</Table.Td>
                  <Table.Td>{row.dueBy}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Container>
      </AppShell.Main>
    </AppShell>
  )
}

async function ask(): Promise<readonly Row[]> {
  const response = await fetch('/api/citizen-searches', { method: 'POST', body: '{}' })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answered by the worker above
  const answer = (await response.json()) as { readonly rows: readonly Row[] }
  return answer.rows
}
