import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { missingBrowser } from '../browser/open-browser.ts'
import { person, showScreen } from '../browser/show-screen.ts'
import { openVisitor, type Visitor } from '../visitor/open-visitor.ts'
import { watchAccount } from '../visitor/watch-account.ts'
import { dayAgo, westernmost } from './days.ts'
import { signInAs } from './sign-in-as.ts'
import { askSandbox } from './tell-sandbox.ts'
import { tellStory } from './tell-story.ts'

const ours = { DEMO: 'false', META_SANDBOX_CUSTOMERS: '0' }

/** What the sandbox says of a customer who tapped an ad. */
interface Arrived {
  readonly person: string
  readonly name: string
  readonly adId: string
}

/** What "Meta" received. */
interface Received {
  readonly name: string
  readonly eventId: string
  readonly value: number | string | null
  readonly currency: string | null
  readonly match: { readonly ad: string } | null
  readonly duplicateOf: number | null
}

describe.skipIf(missingBrowser())('from a tapped ad to a sale that Meta knows of', () => {
  const story = tellStory('whatsapp-to-roi', ours, westernmost)
  let visitor: Visitor
  let customer: Arrived
  let roi: Page
  const column = (name: string) => story.page.getByRole('region', { name: new RegExp(`^${name}`) })
  const card = (name: string) => column(name).getByRole('link', { name: new RegExp(customer.name) })
  const received = () => askSandbox<Received[]>(story.stage, 'events')

  it('begins with a number that is connected', async () => {
    const { page, stage } = story
    visitor = await openVisitor(stage, 'Rita Moura')
    await watchAccount(visitor, 'ana', 'Loja BR')
    await signInAs(page, stage, visitor)
    await page.goto(`${stage.url}/whatsapp`)
    await page.getByRole('button', { name: 'Conectar número' }).first().click()
    await page.getByText('Casa Lumiá').first().waitFor()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Conectar/ })
      .first()
      .click()
    await expect.poll(async () => (await numbers()).length).toBe(1)
    await page.keyboard.press('Escape')
    await showScreen(page, 'whatsapp')
  })

  const numbers = async () =>
    (await visitor.ask<{ whatsappNumbers: { id: string }[] }>('{ whatsappNumbers { id } }')).whatsappNumbers

  it('shows a ticket by itself when somebody taps an ad and writes', async () => {
    const { page, stage } = story
    await page.goto(`${stage.url}/tickets`)
    await page
      .getByText(/Nenhum ticket/)
      .first()
      .waitFor()
    customer = await askSandbox<Arrived>(stage, 'customers/tap', { account: 'main', text: 'Oi, vi o anúncio 😊 10/10' })
    await card('Novo').waitFor()
    await showScreen(page, 'tickets-first')
    roi = (await page
      .context()
      .browser()
      ?.newPage({ ...person, timezoneId: westernmost })) as Page
    await signInAs(roi, stage, visitor)
    await roi.goto(`${stage.url}/roi?from=${dayAgo(6)}&to=${dayAgo(0)}`)
    await roi.getByRole('row').filter({ hasText: 'Total' }).waitFor()
  })

  it('is qualified and taken back before Meta is told', async () => {
    const { page } = story
    await card('Novo').dragTo(column('Qualificado'))
    await page.getByText('O Meta é avisado em alguns segundos.').waitFor()
    await page.getByRole('button', { name: 'Desfazer' }).click()
    await page.getByText('O Meta não foi avisado.').waitFor()
    await card('Novo').waitFor()
    expect(await received()).toEqual([])
  })

  it('is dragged to won with a value', async () => {
    const { page } = story
    await card('Novo').dragTo(column('Ganho'))
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Valor').fill('3x 289,00')
    await dialog.getByRole('button', { name: 'Marcar como ganho' }).click()
    await dialog.getByText(/^Digite só o total/).waitFor()
    await dialog.getByLabel('Valor').fill('867,50')
    await showScreen(page, 'ticket-won', { quick: true })
    await dialog.getByRole('button', { name: 'Marcar como ganho' }).click()
    await card('Ganho').waitFor()
    await expect.poll(() => card('Ganho').textContent()).toMatch(/R\$\s868|R\$\s867/)
  })

  it('is told to Meta once, as a lead and as a sale', async () => {
    await expect.poll(async () => (await received()).length, { timeout: 60_000 }).toBe(2)
    const [lead, sale] = (await received()).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    expect(lead).toMatchObject({ name: 'LeadSubmitted', match: { ad: customer.adId }, duplicateOf: null })
    expect(sale).toMatchObject({ name: 'Purchase', currency: 'BRL', match: { ad: customer.adId }, duplicateOf: null })
    expect(Number(sale?.value)).toBe(867.5)
    expect(sale?.eventId.replace('purchase-', '')).toBe(lead?.eventId.replace('lead-', ''))
    const { page, stage } = story
    await card('Ganho').click()
    await page.getByText('Purchase').first().waitFor()
    await showScreen(page, 'ticket-story')
    await page.goto(`${stage.url}/conversions`)
    await page.getByText('Lead qualificado').first().waitFor()
    await showScreen(page, 'conversions')
  })

  it('changes the ROI that was open all the time, without a reload', async () => {
    const total = roi.getByRole('row').filter({ hasText: 'Total' })
    await expect.poll(() => total.textContent(), { timeout: 30_000 }).toMatch(/867,50/)
    await showScreen(roi, 'roi-of-a-sale')
  })
})
