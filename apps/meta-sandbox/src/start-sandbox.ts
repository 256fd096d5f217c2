import type { AddressInfo } from 'node:net'
import { type Control, controlOf } from './control/control.ts'
import { buildApp } from './http/sandbox-app.ts'
import { defaultOptions, type SandboxOptions } from './options.ts'
import { createSandbox } from './sandbox.ts'
import { beginWhatsApp } from './whatsapp/begin.ts'

export type { Control } from './control/control.ts'
export type { FaultKind } from './faults/fault-rule.ts'
export type { SandboxOptions } from './options.ts'
export type { Arrival } from './whatsapp/arrive.ts'

/** A sandbox that listens. */
export interface RunningSandbox {
  /** Base address of the Graph API, the dialog and the pictures, without a slash at its end. */
  readonly url: string
  readonly port: number
  /** What the control addresses do, for a test in the same process. */
  readonly control: Control
  close(): Promise<void>
}

/**
 * Starts a sandbox in this process. Every option has a default; tests give `port: 0`, a seed and a clock.
 *
 * @throws Error with code EADDRINUSE when the port is taken, RangeError when the clock is not an instant.
 */
export async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const sandbox = createSandbox({ ...defaultOptions, ...(await ownPictures(options)), ...options })
  const app = buildApp(sandbox)
  try {
    await app.listen({ host: sandbox.options.host, port: sandbox.options.port })
  } catch (error) {
    await app.close()
    throw error
  }
  const { port } = app.server.address() as AddressInfo
  const host = sandbox.options.host.includes(':') ? `[${sandbox.options.host}]` : sandbox.options.host
  const url = `http://${host}:${port}`
  sandbox.origin = url
  const stop = beginWhatsApp(sandbox)
  const close = () => {
    stop()
    return app.close()
  }
  return { url, port, control: controlOf(sandbox), close }
}

/** The sandbox's own advertisers, loaded only where no others were given: drawing brings large packages. */
async function ownPictures({
  brands,
  draw,
}: Partial<SandboxOptions>): Promise<Pick<SandboxOptions, 'brands' | 'draw'>> {
  return {
    brands: brands ?? (await import('./brands/index.ts')).brands,
    draw: draw ?? (async (...picture) => (await import('./art/index.ts')).renderCreative(...picture)),
  }
}
