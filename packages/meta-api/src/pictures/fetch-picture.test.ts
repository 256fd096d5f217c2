import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fetchPicture, PictureError } from '../index.ts'

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9])
const webp = Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'latin1')

async function serve(answer: (path: string, response: ServerResponse, origin: string) => void) {
  const paths: string[] = []
  const server = createServer((request, response) => {
    paths.push(request.url ?? '')
    answer(request.url ?? '', response, origin)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { origin, paths }
}

async function failure(promise: Promise<unknown>): Promise<PictureError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof PictureError) return error
    throw error
  }
  throw new Error('it was expected to fail, and did not')
}

describe('fetchPicture', () => {
  it.each([
    ['image/jpeg', jpeg],
    ['image/png', png],
    ['image/webp', webp],
  ])('brings the bytes, and says %s by looking at them', async (mime, bytes) => {
    const { origin } = await serve((_, response) => response.setHeader('content-type', 'text/html').end(bytes))
    const picture = await fetchPicture(`${origin}/x`, { allowedHosts: [origin] })
    expect(picture.mime).toBe(mime)
    expect(Buffer.from(picture.bytes).equals(bytes)).toBe(true)
  })

  it.each([
    ['a page', '<html></html>'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a GIF', 'GIF89a......'],
    ['sound in the same wrapping as WebP', 'RIFF....WAVEfmt '],
    ['nothing', ''],
    ['three bytes', '\xff\xd8'],
  ])('does not take %s for a picture', async (_, body) => {
    const { origin } = await serve((__, response) => response.setHeader('content-type', 'image/jpeg').end(body))
    expect(await failure(fetchPicture(`${origin}/x`, { allowedHosts: [origin] }))).toMatchObject({
      kind: 'notAPicture',
    })
  })

  it('knows a link that ran out, by its words or by its date, from other refusals', async () => {
    const { origin } = await serve((path, response) => {
      response.statusCode = path.startsWith('/404') ? 404 : 403
      response.end(path.startsWith('/said') ? 'URL signature expired' : 'Bad URL hash')
    })
    const kind = async (path: string) => (await failure(fetchPicture(origin + path, { allowedHosts: [origin] }))).kind
    expect(await kind('/said')).toBe('expired')
    expect(await kind('/x?oe=5F000000')).toBe('expired')
    expect(await kind('/x?oe=FF000000')).toBe('unreachable')
    expect(await kind('/x')).toBe('unreachable')
    expect(await kind('/404')).toBe('unreachable')
  })

  it('stops at the limit, announced or not', async () => {
    const { origin } = await serve((path, response) => {
      if (path === '/announced') response.setHeader('content-length', '1001')
      response.write(jpeg)
      response.end(Buffer.alloc(1001 - jpeg.length))
    })
    const fetch = (path: string, maxBytes: number) => fetchPicture(origin + path, { allowedHosts: [origin], maxBytes })
    expect(await failure(fetch('/announced', 1000))).toMatchObject({ kind: 'tooLarge' })
    expect(await failure(fetch('/quiet', 1000))).toMatchObject({ kind: 'tooLarge' })
    expect((await fetch('/quiet', 1001)).bytes).toHaveLength(1001)
  })

  it('gives up on time when nothing comes, or never ends', async () => {
    const { origin } = await serve((path, response) => {
      if (path === '/slow') response.write(jpeg)
    })
    const fetch = (path: string) => fetchPicture(origin + path, { allowedHosts: [origin], timeoutMs: 100 })
    expect(await failure(fetch('/mute'))).toMatchObject({ kind: 'timeout' })
    expect(await failure(fetch('/slow'))).toMatchObject({ kind: 'timeout' })
  })

  it('follows two redirects and no third', async () => {
    const { origin, paths } = await serve((path, response) => {
      const left = Number(path.slice(1))
      if (left === 0) return response.end(png)
      response.writeHead(302, { location: `/${left - 1}` }).end()
    })
    expect((await fetchPicture(`${origin}/2`, { allowedHosts: [origin] })).mime).toBe('image/png')
    expect(await failure(fetchPicture(`${origin}/3`, { allowedHosts: [origin] }))).toMatchObject({
      kind: 'unreachable',
    })
    expect(paths).toEqual(['/2', '/1', '/0', '/3', '/2', '/1'])
  })

  it('looks at every redirect as at the first link', async () => {
    const inner = await serve((_, response) => response.end(png))
    const targets = [
      inner.origin,
      'https://localhost/x',
      'http://169.254.169.254/',
      'file:///etc/passwd',
      'https://u@x.fbcdn.net/',
    ]
    const { origin } = await serve((path, response) => {
      response.writeHead(307, { location: targets[Number(path.slice(1))] }).end()
    })
    for (const [i] of targets.entries()) {
      const error = await failure(fetchPicture(`${origin}/${i}`, { allowedHosts: [origin, '.fbcdn.net'] }))
      expect(error.kind).toBe('forbiddenHost')
    }
    expect(inner.paths).toEqual([])
  })

  it('says unreachable where nobody listens, and shows no link', async () => {
    const error = await failure(
      fetchPicture('http://127.0.0.1:1/secret?oh=1', { allowedHosts: ['http://127.0.0.1:1'] }),
    )
    expect(error.kind).toBe('unreachable')
    expect(JSON.stringify(error) + error.stack).not.toContain('secret')
  })
})
