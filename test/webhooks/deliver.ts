import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'

/** Of the app that delivers, as a stage is told by `WHATSAPP_APP_SECRET`. */
export const appSecret = 'secret of whoever delivers'

/** A door of webhooks that is knocked at by many connections at once, as Meta knocks. */
export interface Door {
  /** Delivers once. @returns the status of the answer; 0 when there was none */
  deliver(body: Buffer): Promise<number>
  close(): void
}

/** @param connections how many deliveries are under way at most */
export function openDoor(url: string, connections: number): Door {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port, pathname: path } = new URL(url)
  return {
    deliver: (body) =>
      new Promise((resolve) => {
        const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
        const headers = {
          'content-type': 'application/json',
          'content-length': body.length,
          'x-hub-signature-256': signature,
        }
        const sent = request({ agent, hostname, port, path, method: 'POST', headers, timeout: 20_000 }, (answer) => {
          answer.resume()
          answer.on('end', () => resolve(answer.statusCode ?? 0))
          answer.on('error', () => resolve(0))
        })
        sent.on('error', () => resolve(0))
        sent.on('timeout', () => sent.destroy())
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
}
