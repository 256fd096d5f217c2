import type { Page } from 'playwright-core'
import type { Stage } from '../stage.ts'
import type { Visitor } from '../visitor/open-visitor.ts'

/** Makes the window that of a visitor: for stories to which signing up adds nothing. */
export async function signInAs(page: Page, { url }: Stage, { cookie }: Visitor): Promise<void> {
  const cookies = cookie.split('; ').map((each) => {
    const end = each.indexOf('=')
    return { name: each.slice(0, end), value: each.slice(end + 1), url }
  })
  await page.context().addCookies(cookies)
}
