import type { Page } from 'playwright-core'

/** What a page complained of while a person used it. */
export interface Watch {
  /** Each complaint with where it came from; empty for a page that works. */
  readonly complaints: readonly string[]
}

/** Collects errors of scripts, lines of `console.error`, answers of 400 and above, and requests that broke. */
export function watchPage(page: Page): Watch {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('console', (line) => {
    // The browser also logs every answer of 400 and above, which is collected below with its address.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
      complaints.push(`console: ${line.text()}`)
  })
  page.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Whoever leaves a page ends its streams and the pictures it had not got yet: no fault of anybody.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason} ${request.method()} ${request.url()}`)
  })
  return { complaints }
}
