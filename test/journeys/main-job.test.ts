import { describe, expect, it } from 'vitest'
import { followBar } from '../browser/follow-bar.ts'
import { missingBrowser } from '../browser/open-browser.ts'
import { showScreen } from '../browser/show-screen.ts'
import { widthsOfPictures } from '../browser/widths-of-pictures.ts'
import { isClimbing } from '../visitor/jobs.ts'
import { answerAtFacebook } from './at-facebook.ts'
import { tellStory } from './tell-story.ts'

describe.skipIf(missingBrowser())('the demo person, from the printed address to new creatives', () => {
  const story = tellStory('main-job')
  const goTo = (screen: string) =>
    story.page.getByRole('navigation', { name: 'Navegação' }).getByRole('link', { name: screen }).click()

  it('signs in with what is printed and shown', async () => {
    const { page, stage } = story
    await page.goto(stage.url)
    await page.waitForURL('**/sign-in**')
    await page.getByText(stage.demo?.email ?? 'no demo').waitFor()
    await showScreen(page, 'sign-in')
    await page.getByRole('button', { name: 'Preencher' }).click()
    await page.getByRole('button', { name: 'Entrar' }).click()
    await page.getByRole('link', { name: 'Tarefas' }).first().waitFor()
  })

  it('watches the demonstration fill itself', async () => {
    const { page } = story
    // Where one is led depends on how far the filling is.
    await page.waitForURL(/\/(start)?$/)
    await page.getByRole('link', { name: /^Leitura \d+%/ }).click()
    await page.getByText('Nome no sistema').waitFor()
    await showScreen(page, 'job', { quick: true })
    const seen = await followBar(page)
    expect(seen.length).toBeGreaterThanOrEqual(3)
    await goTo('Inspiração')
    await page.getByRole('article').getByText('Pronta').waitFor({ timeout: 60_000 })
    await showScreen(page, 'inspirations')
    await goTo('Ranking')
    await page.getByRole('article').nth(9).waitFor()
    await widthsOfPictures(page.getByRole('main'))
    await page.evaluate(() => scrollTo(0, 0))
    await showScreen(page, 'creatives')
  })

  it('sees how all clients are doing, and that the numbers add up', async () => {
    const { page } = story
    const clients = ['Casa Lumiá', 'Serena Derma', 'Fluência Viva', 'Sola Nativa', 'Weekloom']
    const listed = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true })
    await goTo('Visão geral')
    for (const name of clients) await listed(name).waitFor({ timeout: 60_000 })
    await page.getByRole('main').locator('.recharts-surface').last().waitFor()
    await showScreen(page, 'demo-overview')
    await goTo('Clientes')
    for (const name of clients) await listed(name).waitFor()
    await showScreen(page, 'demo-clients')
    await goTo('Reconciliação')
    await page
      .getByRole('grid')
      .getByRole('row', { name: /Loja BR/ })
      .waitFor()
    await showScreen(page, 'demo-reconciliation')
  })

  it('connects the next profile by hand', async () => {
    const { page } = story
    await goTo('Perfis e contas')
    await page.getByRole('button', { name: 'Conectar perfil' }).click()
    await page.waitForURL('**/dialog/oauth**')
    await showScreen(page, 'consent', { quick: true })
    await answerAtFacebook(page, 'Carla Nunes', 'approve')
    await page.getByText('Carla Nunes está conectado').waitFor()
    await showScreen(page, 'accounts')
  })

  it('switches an account on and chooses where its events go', async () => {
    const { page } = story
    const account = page.getByRole('switch', { name: /^Acompanhar .*Clube/ })
    await account.click()
    await expect.poll(() => account.getAttribute('aria-checked')).toBe('true')
    await page.getByRole('combobox', { name: /^Dataset de .*Clube/ }).click()
    await page.getByRole('option').nth(1).click()
    await page.getByText(/^Dataset .* escolhido$/).waitFor()
  })

  it('reads 30 days while a bar moves, also over a reload', async () => {
    const { page } = story
    await goTo('Ranking')
    await page.getByRole('combobox', { name: 'Conta', exact: true }).click()
    await page.getByRole('option', { name: /Clube/ }).click()
    await page.getByText('Ler agora').waitFor()
    await showScreen(page, 'creatives-never-read')
    await page.getByRole('button', { name: 'Ler agora' }).click()
    const before = await followBar(page, (value) => value >= 20)
    await page.reload()
    const after = await followBar(page)
    const seen = [...before, ...after]
    expect(new Set(seen).size).toBeGreaterThanOrEqual(3)
    expect(isClimbing(seen), `the bar went back: ${seen}`).toBe(true)
    expect(after[0], 'shown again after the reload').toBeLessThan(100)
  })

  it('sees the best creatives with pictures, numbers and patterns', async () => {
    const { page } = story
    const ranked = page.getByRole('article').filter({ hasText: 'Posição' })
    await ranked.first().waitFor()
    expect(await ranked.count()).toBeGreaterThanOrEqual(2)
    for (const card of await ranked.all()) {
      expect(await widthsOfPictures(card)).toEqual([expect.toSatisfy((width: number) => width > 0)])
      await card.getByRole('list', { name: 'Padrões lidos' }).getByRole('listitem').first().waitFor()
    }
    await page.evaluate(() => scrollTo(0, 0))
    await showScreen(page, 'creatives-read')
  })

  it('picks two, says what for, and gets new ones with score and distances', async () => {
    const { page } = story
    for (const at of [0, 1])
      await page
        .getByRole('checkbox', { name: /^Escolher / })
        .nth(at)
        .click()
    await page.getByRole('link', { name: 'Criar inspirados' }).click()
    await page.getByLabel('Produto').fill('Café da Serra, 250 g em grãos')
    await page.getByLabel('Para quem').fill('Quem mói em casa e quer variar sem errar')
    await showScreen(page, 'brief')
    await page.getByRole('button', { name: 'Gerar variações' }).click()
    await page.waitForURL((address) => /^\/inspirations\/[0-9a-f-]{36}$/.test(address.pathname))
    await page.getByRole('main').getByRole('progressbar').first().waitFor()
    await showScreen(page, 'inspiration-drawing', { quick: true })
    await followBar(page)
    await page.getByText('Gerar de novo').waitFor()
    await page.getByText('Inspirado em 2 criativos').first().waitFor()
    const scores = page.getByText('Nota prevista')
    const drawn = page.getByRole('main').locator('section', { has: scores })
    expect([2, 3, 4]).toContain(await drawn.count())
    for (const variation of await drawn.all()) {
      expect(await widthsOfPictures(variation)).toEqual([expect.toSatisfy((width: number) => width > 0)])
      expect(await variation.getByRole('table').getByRole('columnheader').count()).toBe(2)
      const measured = (await variation.getByRole('cell').allTextContents()).filter(Boolean)
      expect(measured).toEqual(Array(6).fill(expect.stringMatching(/^[01],\d\d$/)))
    }
    await page.evaluate(() => scrollTo(0, 0))
    await showScreen(page, 'inspiration')
  })

  it('looks into one creative, at the jobs and at the settings', async () => {
    const { page } = story
    await goTo('Ranking')
    await page.getByRole('article').first().getByRole('link').click()
    await page.getByRole('heading', { name: 'Texto do anúncio' }).waitFor()
    await showScreen(page, 'creative')
    await goTo('Tarefas')
    await page
      .getByRole('link', { name: /^Leitura de / })
      .first()
      .waitFor()
    await showScreen(page, 'jobs')
    await goTo('Configurações')
    await page.getByRole('tab', { name: 'Ranking' }).waitFor()
    await showScreen(page, 'settings')
  })

  it('signs out', async () => {
    const { page } = story
    await page
      .getByRole('button', { name: /Demonstração/ })
      .last()
      .click()
    await page.getByRole('menuitem', { name: 'Sair' }).click()
    await page.waitForURL('**/sign-in**')
    await page.goBack()
    await page.waitForURL('**/sign-in**')
  })

  it('found nothing broken on the way', () => {
    expect(story.watch.complaints).toEqual([])
  })
})
