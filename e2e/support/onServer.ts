/** Whether the stories are told on a server with PostgreSQL instead of the host in the page. */
export const onServer = process.env.RETTIDIG_HOST === 'node'
