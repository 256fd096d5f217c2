import type { Page } from 'playwright-core'
import { showScreen } from '../browser/show-screen.ts'
import { dayAgo } from './days.ts'

/** What a dollar was in ten-thousandths of a euro, newest day first: other ones on neighbouring days. */
const rates = Array.from({ length: 60 }, (_, at) => ({ day: dayAgo(at + 1), rate: 9_000 + (at % 9) * 37 }))

/**
 * What a person does in the settings, which are open at their rates: puts all days but yesterday in as CSV, and that one by hand.
 * @returns the rate of each day, in ten-thousandths of a euro
 */
export async function enterRates(page: Page): Promise<Map<string, number>> {
  await page.getByText('Nenhuma taxa ainda').waitFor()
  await page.getByRole('button', { name: 'Importar CSV' }).click()
  const lines = rates.slice(1).map(({ day, rate }) => `${day},USD,EUR,${(rate / 10_000).toFixed(4)}`)
  await page.getByLabel('Taxas em CSV').fill(['day,from,to,rate', ...lines].join('\n'))
  await page.getByText('59 taxas abaixo do cabeçalho').waitFor()
  await page.getByLabel('Fonte').fill('BCE')
  await showScreen(page, 'rates-import', { quick: true })
  await page.getByRole('button', { name: 'Importar', exact: true }).click()
  await page.getByText('59 taxas guardadas').waitFor()
  await page.getByRole('button', { name: 'Nova taxa' }).click()
  await page.getByLabel('Para', { exact: true }).fill('EUR')
  await page.getByLabel('Dia').fill(dayAgo(1))
  await page.getByLabel('1 USD em EUR').fill('0,9000')
  await page.getByLabel('Fonte').fill('BCE')
  await page.getByRole('button', { name: 'Guardar taxa' }).click()
  await page.getByText('1 taxa guardada').waitFor()
  await showScreen(page, 'rates')
  return new Map(rates.map(({ day, rate }) => [day, rate]))
}
