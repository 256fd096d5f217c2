import type { lookup } from 'node:dns'
import { createServer } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isPublicAddress, publicLookup, publicOnly } from './public-address.ts'

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '157.240.1.1', '31.13.24.5', '2a03:2880:f003:c07::1', '2606:4700::1111'])(
    'takes %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '',
    'localhost',
    '127.1',
    '1.2.3.4.5',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('publicLookup', () => {
  const look = (name: string, all: boolean) =>
    new Promise<unknown>((done) => publicLookup(name, { all }, (error, address) => done(error ?? address)))

  it('refuses a name that leads home, however it is asked', async () => {
    expect(await look('localhost', true)).toMatchObject({ kind: 'forbiddenHost' })
    expect(await look('localhost', false)).toMatchObject({ kind: 'forbiddenHost' })
  })

  it('passes on that a name does not exist', async () => {
    expect(await look('no-such-host.invalid', true)).toMatchObject({ syscall: 'getaddrinfo' })
  })
})

describe('dialling through publicOnly', () => {
  const resolveTo = (...addresses: string[]) =>
    ((_name: string, _options: unknown, done: (error: null, list: unknown[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )) as typeof lookup

  async function dial(guard: LookupFunction) {
    let connections = 0
    const server = createServer((_, response) => response.end('inside'))
    server.on('connection', () => {
      connections += 1
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const agent = new Agent({ connect: { lookup: guard } })
    onTestFinished(async () => {
      await agent.destroy()
      server.close()
    })
    const url = `http://scontent.fbcdn.net:${(server.address() as AddressInfo).port}/`
    const outcome = await request(url, { dispatcher: agent }).then(
      ({ body }) => body.text(),
      (error: unknown) => error,
    )
    return { outcome, connections }
  }

  it('never opens a connection to a name that leads home, not even as one of several addresses', async () => {
    for (const addresses of [['127.0.0.1'], ['157.240.1.1', '127.0.0.1'], []]) {
      const { outcome, connections } = await dial(publicOnly(resolveTo(...addresses)))
      expect(outcome).toMatchObject({ name: 'PictureError', kind: 'forbiddenHost' })
      expect(connections).toBe(0)
    }
  })

  it('is what makes the difference: the same name unguarded reaches the server', async () => {
    const { outcome, connections } = await dial((name, options, done) =>
      resolveTo('127.0.0.1')(name, { ...options, all: true }, done as never),
    )
    expect(outcome).toBe('inside')
    expect(connections).toBe(1)
  })
})
