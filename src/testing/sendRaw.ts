import { connect } from 'node:net'

/**
 * Sends bytes as they are over a connection of their own, and hands back all that came until the
 * other side closed it. A head without its end is ended, and asks for the connection to be closed;
 * what is not `whole` is left as it is, and `leave` goes away once it was sent.
 */
export function sendRaw(
  url: string,
  bytes: string,
  { whole = true, leave = false } = {},
): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let received = ''
    socket.setEncoding('utf8')
    socket.on('data', (text) => (received += text))
    socket.on('error', reject)
    socket.on('close', () => resolve(received))
    socket.write(whole ? `${bytes}Connection: close\r\n\r\n` : bytes, () => {
      if (leave) socket.destroy()
    })
  })
}
