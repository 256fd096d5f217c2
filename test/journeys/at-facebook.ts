import type { Page } from 'playwright-core'

/** The buttons of the sandbox's consent page that a journey presses. */
export type Answer = 'approve' | 'cancel'

/**
 * What a person does at the consent page, which is open: chooses who they are and answers. Comes back when the product's own
 * screen says what came of it.
 * @param without the permission that is not given, if any
 */
export async function answerAtFacebook(page: Page, profile: string, answer: Answer, without?: string): Promise<void> {
  await page.waitForURL('**/dialog/oauth**')
  await page.getByRole('radio', { name: profile }).check()
  if (without) await page.getByRole('checkbox', { name: without, exact: true }).uncheck()
  await page.locator(`button[name=decision][value=${answer}]`).click()
  await page.waitForURL('**/accounts?connect*')
}
