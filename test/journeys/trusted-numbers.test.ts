import { describe, expect, it } from 'vitest'
import { followBar } from '../browser/follow-bar.ts'
import { missingBrowser } from '../browser/open-browser.ts'
import { showScreen } from '../browser/show-screen.ts'
import { askForJob, followJob, isClimbing } from '../visitor/jobs.ts'
import { openVisitor, type Visitor } from '../visitor/open-visitor.ts'
import { appSecret, type Meta, openMeta } from './ask-meta.ts'
import { answerAtFacebook } from './at-facebook.ts'
import { dayAgo, lastDays, westernmost, written } from './days.ts'
import { enterRates } from './enter-rates.ts'
import { figureCell, textOf } from './figure-on-screen.ts'
import { money, sum } from './money.ts'
import { signInAs } from './sign-in-as.ts'
import { accountOf, tellSandbox } from './tell-sandbox.ts'
import { tellStory } from './tell-story.ts'

const frozen = { DEMO: 'false', APP_SECRET: appSecret, META_SANDBOX_CLOCK: new Date().toISOString() }

describe.skipIf(missingBrowser())('numbers that can be trusted', () => {
  const story = tellStory('trusted-numbers', frozen, westernmost)
  let visitor: Visitor
  let meta: Meta
  let us: { id: string; name: string }
  let lisbon: { id: string; name: string }
  const goTo = (screen: string) =>
    story.page.getByRole('navigation', { name: 'Navegação' }).getByRole('link', { name: screen }).click()
  const bell = (words: string) => story.page.getByRole('button', { name: `Avisos: ${words}` })
  const spend = () => textOf(figureCell(story.page, 'Gasto'))
  const spentBy = async ({ id }: { id: string }, days: { from: string; to: string }) =>
    sum((await meta.spendByDay(id, days)).values())

  const untilDrawn = () => story.page.getByRole('main').locator('.recharts-surface').last().waitFor()

  it('begins with clients', async () => {
    const { page, stage } = story
    visitor = await openVisitor(stage, 'Rita Moura')
    await signInAs(page, stage, visitor)
    ;[us, lisbon] = await Promise.all([accountOf(stage, 'new-york'), accountOf(stage, 'lisbon')])
    meta = await openMeta(stage, 'helen')
    await page.goto(`${stage.url}/clients`)
    await page.getByText('Nenhum cliente ainda').waitFor()
    await showScreen(page, 'clients-none')
    for (const name of ['Weekloom', 'Mesa', 'Antigo']) {
      await page.getByRole('button', { name: 'Novo cliente' }).first().click()
      await page.getByLabel('Nome', { exact: true }).fill(name)
      await page.getByRole('button', { name: 'Criar cliente' }).click()
      await page.getByRole('link', { name, exact: true }).waitFor()
    }
  })

  it('connects a profile, switches two accounts on and gives them to clients', async () => {
    const { page } = story
    await goTo('Perfis e contas')
    await page.getByRole('button', { name: 'Conectar perfil' }).click()
    await answerAtFacebook(page, 'Helen Brooks', 'approve')
    await page.getByText('Helen Brooks está conectado').waitFor()
    for (const [{ name }, client] of [[us, 'Weekloom'] as const, [lisbon, 'Mesa'] as const]) {
      const account = page.getByRole('switch', { name: `Acompanhar ${name}` })
      await account.click()
      await expect.poll(() => account.getAttribute('aria-checked')).toBe('true')
      await page.getByRole('combobox', { name: `Cliente de ${name}` }).click()
      await page.getByRole('option', { name: client }).click()
      await page.getByText(`Cliente ${client} escolhido`).waitFor()
    }
    await showScreen(page, 'accounts-of-clients')
  })

  it('reads three months while a bar moves, also over a reload', async () => {
    const { page, stage } = story
    await tellSandbox(stage, 'faults', { kind: 'slow', match: { path: 'insights' }, delayMs: 1_500, times: 1_000 })
    await page.getByRole('button', { name: `Mais sobre ${us.name}` }).click()
    await page.getByRole('menuitem', { name: 'Ler histórico' }).click()
    await page.getByRole('combobox', { name: 'Quanto ler' }).click()
    await page.getByRole('option', { name: '3 meses' }).click()
    await showScreen(page, 'history-dialog', { quick: true })
    await page.getByRole('button', { name: 'Ler histórico' }).click()
    const bar = page.getByRole('progressbar', { name: `Histórico de ${us.name}` })
    await bar.waitFor()
    await showScreen(page, 'accounts-reading', { quick: true })
    await page.reload()
    await bar.waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Histórico', exact: true }).click()
    const before = await followBar(page, (value) => value > 0)
    await page.reload()
    const after = await followBar(page)
    await tellSandbox(stage, 'faults/clear', {})
    const seen = [...before, ...after]
    expect(isClimbing(seen), `the bar went back: ${seen}`).toBe(true)
    expect(after[0], 'shown again after the reload').toBeLessThan(100)
    await page.getByText('Concluída').waitFor()
    await showScreen(page, 'history')
    type Listed = { adAccounts: { edges: { node: { id: string } }[] } }
    const asked = '($search: String!) { adAccounts(filter: { search: $search }, first: 1) { edges { node { id } } } }'
    const listed = await visitor.ask<Listed>(`query ${asked}`, { search: lisbon.name })
    const input = { adAccountId: listed.adAccounts.edges[0]?.node.id, months: 3 }
    const job = await askForJob(visitor, 'backfillInsights', 'BackfillInsightsInput', input)
    expect(await followJob(visitor, job)).toMatchObject({ status: 'COMPLETED' })
  })

  it('sees the spend of 28 days as Meta has it, each currency by itself', async () => {
    const { page } = story
    await goTo('Visão geral')
    const days = lastDays(28)
    const dollars = money(await spentBy(us, days), 'USD')
    const euros = money(await spentBy(lisbon, days), 'EUR')
    await expect.poll(spend).toContain(dollars)
    expect(await spend()).toContain(euros)
    await page.getByRole('main').getByRole('link', { name: 'Weekloom' }).waitFor()
    await untilDrawn()
    await showScreen(page, 'overview')
  })

  it('changes the period and the comparison by keys', async () => {
    const { page } = story
    await page.keyboard.press('w')
    await page.waitForURL('**/?period=7d')
    await expect.poll(spend).toContain(money(await spentBy(us, lastDays(7)), 'USD'))
    expect(await spend()).toContain('%')
    await page.keyboard.press('x')
    await page.waitForURL('**/?period=7d&compare=none')
    await expect.poll(spend).not.toContain('%')
    await page.reload()
    await expect.poll(spend).toContain(money(await spentBy(us, lastDays(7)), 'USD'))
    expect(await spend()).not.toContain('%')
    await page.keyboard.press('x')
    await page.keyboard.press('f')
    await page.waitForURL((address) => address.search === '')
    await expect.poll(spend).toContain(money(await spentBy(us, lastDays(28)), 'USD'))
  })

  it('asks a figure where it comes from', async () => {
    const { page } = story
    const cell = figureCell(page, 'Gasto')
    await cell.locator('li', { hasText: 'USD' }).getByRole('button', { name: 'De onde vem este gasto' }).click()
    const card = page.getByRole('dialog', { name: 'De onde vem este gasto' })
    await card.getByText('soma do gasto de cada anúncio em cada dia').waitFor()
    const text = await textOf(card)
    const rows = await meta.countAdDays(us.id, lastDays(28))
    expect(text).toContain(`${new Intl.NumberFormat('pt-BR').format(rows)} linhas =`)
    expect(text).toContain(`${new Intl.NumberFormat('pt-BR').format(rows)} dias de anúncio, 1 conta`)
    expect(text).toMatch(/Leitura \d\d\/\d\d, \d\d:\d\d, meta_insights_backfill/)
    await showScreen(page, 'overview-explained')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
  })

  it('is refused one total while a rate is missing, and told of which day', async () => {
    const { page } = story
    await page.getByRole('combobox', { name: 'Moeda', exact: true }).click()
    await page.getByRole('option', { name: 'Tudo em EUR' }).click()
    await page.waitForURL('**/?currency=EUR')
    const refusal = page.getByRole('status').getByText(/^Falta a cotação de USD para EUR em /)
    await refusal.waitFor()
    expect(await textOf(refusal)).toContain(written(dayAgo(56)))
    expect(await figureCell(page, 'Gasto').count(), 'a total of what cannot be added').toBe(0)
    await page.getByText('Sem linhas para este pedido').waitFor()
    await showScreen(page, 'overview-rate-missing')
  })

  it('enters rates, and has one total with its rate', async () => {
    const { page } = story
    await page.getByRole('link', { name: 'Abrir cotações' }).click()
    const rates = await enterRates(page)
    await page.goBack()
    await page.waitForURL('**/?currency=EUR')
    const byDay = await meta.spendByDay(us.id, lastDays(28))
    const converted = sum([...byDay].map(([day, cents]) => cents * (rates.get(day) ?? 0))) / 10_000
    const total = Math.round(converted) + (await spentBy(lisbon, lastDays(28)))
    await expect.poll(spend).toContain(money(total, 'EUR'))
    await page.getByText('Valores em EUR. USD de 0,9000 a 0,9296, pela cotação de cada dia (BCE).').waitFor()
    await untilDrawn()
    await showScreen(page, 'overview-in-one-currency')
  })

  it('sees a day drift by itself once it is read again, and one notice of it', async () => {
    const { page, stage } = story
    const day = dayAgo(6)
    const before = (await meta.spendByDay(us.id, { from: day, to: day })).get(day) ?? 0
    await goTo('Reconciliação')
    const cell = page.getByRole('row', { name: us.name }).getByRole('gridcell').nth(8)
    await expect.poll(() => textOf(cell)).toBe('reconciliado 0,00')
    await tellSandbox(stage, 'drift', { account: us.id, day, cents: 1_234 })
    await cell.click()
    const panel = page.getByRole('region', { name: `${us.name}, ${written(day)}` })
    await panel.getByRole('button', { name: 'Reler o dia' }).click()
    await expect.poll(() => textOf(cell)).toBe('desvio +12,34')
    await bell('1 aberto').waitFor()
    await panel.getByText('Desvio de US$ 12,34').waitFor()
    const words = await textOf(panel)
    expect(words).toContain(`Total da conta no Meta ${money(before + 1_234, 'USD')}`)
    expect(words).toMatch(new RegExp(`Soma de \\d+ anúncios ${money(before, 'USD').replace(/[$.]/g, '\\$&')}`))
    // What was asked for, and what the product read once more by itself before it told anybody.
    const readings = panel.getByRole('listitem').filter({ hasText: 'US$ 12,34' })
    await readings.filter({ hasText: 'automática' }).waitFor()
    expect(await readings.filter({ hasText: 'Rita Moura' }).count()).toBe(1)
    await showScreen(page, 'reconciliation-drift')
  })

  it('closes the notice by marking the difference as known', async () => {
    const { page } = story
    await bell('1 aberto').click()
    await page.getByRole('dialog', { name: 'Avisos' }).getByText(us.name).waitFor()
    await showScreen(page, 'notices', { quick: true })
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Marcar como conhecido' }).click()
    await page.getByText('Desvio marcado como conhecido').waitFor()
    await bell('nenhum aberto').waitFor()
  })

  it('sees the day reconciled once the drift is gone', async () => {
    const { page, stage } = story
    await tellSandbox(stage, 'drift/clear', {})
    await page.getByRole('button', { name: 'Reler o dia' }).click()
    const cell = page.getByRole('row', { name: us.name }).getByRole('gridcell').nth(8)
    await expect.poll(() => textOf(cell)).toBe('reconciliado 0,00')
    await page.getByText('Uma leitura anterior diferia; a última já não difere.').waitFor()
    await showScreen(page, 'reconciliation-mended')
  })

  it('is told that a reading waits for a profile whose token has ended', async () => {
    const { page, stage } = story
    await goTo('Perfis e contas')
    await tellSandbox(stage, 'tokens/expire', { profile: 'helen' })
    await page.getByRole('button', { name: `Mais sobre ${us.name}` }).click()
    await page.getByRole('menuitem', { name: /^Ler agora/ }).click()
    await page.getByText('Pausada: nenhum perfil alcança a conta.').first().waitFor()
    await page.getByText('Expirado').first().waitFor()
    await bell('1 aberto').waitFor()
    await showScreen(page, 'reading-paused')
  })

  it('reconnects through the dialog, and the reading goes on by itself', async () => {
    const { page } = story
    await page.getByRole('button', { name: /renovação do token de Helen Brooks/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('já acabou').waitFor()
    await showScreen(page, 'renewal', { quick: true })
    await dialog.getByRole('button', { name: 'Reconectar' }).click()
    await answerAtFacebook(page, 'Helen Brooks', 'approve')
    await page.getByText('Helen Brooks está conectado').waitFor()
    await page.getByText('Pausada: nenhum perfil').first().waitFor({ state: 'hidden' })
    await bell('nenhum aberto').waitFor()
    await goTo('Tarefas')
    const job = page.getByRole('row', { name: new RegExp(`Leitura diária de ${us.name.replace('|', '\\|')}`) }).first()
    await job.getByText('Concluída').waitFor()
    await showScreen(page, 'jobs-resumed')
  })

  it('renames a client and archives another', async () => {
    const { page } = story
    await goTo('Clientes')
    await page.getByRole('button', { name: 'Mais sobre Mesa' }).click()
    await page.getByRole('menuitem', { name: 'Renomear' }).click()
    await page.getByLabel('Nome', { exact: true }).fill('Mesa do Largo')
    await page.getByRole('button', { name: 'Salvar nome' }).click()
    await page.getByRole('link', { name: 'Mesa do Largo', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Mais sobre Antigo' }).click()
    await page.getByRole('menuitem', { name: 'Arquivar' }).click()
    await page.getByText('Antigo arquivado').waitFor()
    await page.getByRole('link', { name: 'Antigo', exact: true }).waitFor({ state: 'hidden' })
    await showScreen(page, 'clients')
    await page.getByText('Arquivados', { exact: true }).click()
    await page.getByRole('link', { name: 'Antigo', exact: true }).waitFor()
    await showScreen(page, 'clients-archived', { quick: true })
    await page.getByText('Ativos', { exact: true }).click()
  })

  it("sees on a client's page the figures of its accounts only", async () => {
    const { page, stage } = story
    // The token of the one before has ended with the product's.
    meta = await openMeta(stage, 'helen')
    await page.getByRole('link', { name: 'Mesa do Largo', exact: true }).click()
    await page.waitForURL('**/?client=*')
    await expect.poll(spend).toContain(money(await spentBy(lisbon, lastDays(28)), 'EUR'))
    expect(await spend()).not.toContain('US$')
    const rows = page.getByRole('main').getByRole('table').getByRole('row')
    await page.getByRole('link', { name: lisbon.name }).waitFor()
    expect(await rows.filter({ hasText: us.name }).count()).toBe(0)
    await untilDrawn()
    await showScreen(page, 'overview-of-client')
  })

  it('found nothing broken on the way', () => {
    expect(story.watch.complaints).toEqual([])
  })
})
