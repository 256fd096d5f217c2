import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands between the server and the sandbox and may change what a read of a creative answers. */
export interface MetaInBetween {
  readonly url: string
  /** Where calls go on to. */
  target: string
  /** Called with the path and the decoded answer of every GET. */
  // biome-ignore lint/suspicious/noExplicitAny: a test changes what it knows
  change: (path: string, answer: any) => any
  close(): void
}

export async function openMetaInBetween(): Promise<MetaInBetween> {
  const self: MetaInBetween = { url: '', target: '', change: (_path, answer) => answer, close: () => server.close() }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { host: _, connection: __, 'content-length': ___, 'accept-encoding': ____, ...headers } = request.headers
    const answer = await fetch(`${self.target}${request.url}`, {
      method: request.method,
      headers: headers as Record<string, string>,
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const text = await answer.text()
    const isRead = request.method === 'GET' && answer.status === 200
    const path = request.url?.split('?')[0] ?? ''
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' })
    response.end(isRead ? JSON.stringify(self.change(path, JSON.parse(text))) : text)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return Object.assign(self, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
}
