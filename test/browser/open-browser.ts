import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'
import type { Chromium } from './find-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What to launch, or the reason why there is no browser. */
    chromium: Chromium | string
  }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why the journeys cannot run here; undefined when they can. Hand it to `describe.skipIf`. */
export function missingBrowser(): string | undefined {
  const found = inject('chromium')
  return typeof found === 'string' ? found : undefined
}

/** Starts the browser that the global set-up has found; each page context in it is a new person's. */
export async function openBrowser(): Promise<Browser> {
  const found = inject('chromium')
  if (typeof found === 'string') throw new Error(found)
  const env = { ...process.env, ...found.env } as Record<string, string>
  return chromium.launch({ executablePath: found.path, env, args: flags, headless: true })
}
