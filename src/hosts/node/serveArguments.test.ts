import { describe, expect, it } from 'vitest'
import { serveArguments } from './serveArguments'

describe('what serve is told', () => {
  it('may be nothing', () => {
    expect(serveArguments([])).toEqual({
      ok: true,
      values: {
        host: '127.0.0.1',
        port: 4980,
        publicAddress: null,
        data: '.rettidig',
        demonstrationPeople: false,
        citizens: undefined,
      },
    })
  })

  it('may be all there is', () => {
    const args =
      '--host 0.0.0.0 --port=0 --address https://rettidig.example --data d --citizens 700 --demonstration-people'
    expect(serveArguments(args.split(' '))).toEqual({
      ok: true,
      values: {
        host: '0.0.0.0',
        port: 0,
        publicAddress: new URL('https://rettidig.example/'),
        data: 'd',
        demonstrationPeople: true,
        citizens: 700,
      },
    })
  })

  it.each([
    ['--port x', '--port'],
    ['--port 65536', '--port'],
    ['--port -1', '--port'],
    ['--port 80.5', '--port'],
    ['--port', '--port'],
    ['--citizens 0', '--citizens'],
    ['--citizens 1e3', '--citizens'],
    ['--citizens 100001', '--citizens'],
    ['--address rettidig.example', '--address'],
    ['--address ftp://rettidig.example', '--address'],
    ['--address https://rettidig.example/below', '--address'],
    ['--address https://a:b@rettidig.example', '--address'],
    ['--demonstration-people=yes', '--demonstration-people'],
    ['--prot 80', '--prot'],
    ['serve', 'serve'],
  ])('is refused in one line that names what is wrong: %s', (args, named) => {
    const read = serveArguments(args.split(' '))
    expect(read).toEqual({ ok: false, because: expect.stringContaining(named) })
    expect(JSON.stringify(read)).not.toContain('\\n')
  })
})
