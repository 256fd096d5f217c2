import { describe, expect, it } from 'vitest'
import { missingBrowser } from '../browser/open-browser.ts'
import { showScreen } from '../browser/show-screen.ts'
import { answerAtFacebook } from './at-facebook.ts'
import { tellStory } from './tell-story.ts'

describe.skipIf(missingBrowser())('a person who is new here', () => {
  // Without the demonstration: nothing on the screens is anybody else's.
  const story = tellStory('newcomer', { DEMO: 'false' })

  it('signs up, founds an organisation and stands at first steps', async () => {
    const { page } = story
    await page.goto(story.stage.url)
    await page.waitForURL('**/sign-in**')
    expect(await page.getByText('Acesso de demonstração').count()).toBe(0)
    await page.getByRole('link', { name: 'Criar acesso' }).click()
    await page.getByLabel('Nome').fill('Rita Moura')
    await page.getByLabel('E-mail').fill('rita@example.com')
    await page.getByLabel('Senha').fill('curta demais não é')
    await showScreen(page, 'sign-up')
    await page.getByRole('button', { name: 'Criar acesso' }).click()
    await page.getByLabel('Nome da organização').fill('Estúdio Moura')
    await showScreen(page, 'new-organization')
    await page.getByRole('button', { name: 'Criar organização' }).click()
    await page.waitForURL('**/start')
    await page.getByRole('heading', { name: 'Primeiros passos' }).waitFor()
    await showScreen(page, 'first-steps')
  })

  it('cancels at Facebook and is told that nothing was kept', async () => {
    const { page } = story
    await page.getByRole('button', { name: 'Conectar com o Facebook' }).click()
    await answerAtFacebook(page, 'Helen Brooks', 'cancel')
    await page.getByText('A conexão foi cancelada no Facebook').waitFor()
    await page.getByText('Nada foi gravado.').waitFor()
    await page.getByText('Nenhum perfil conectado').waitFor()
    await showScreen(page, 'connect-cancelled')
  })

  it('leaves out the one permission that all hangs on, and is told which', async () => {
    const { page } = story
    await page.getByRole('button', { name: 'Conectar de novo' }).click()
    await answerAtFacebook(page, 'Helen Brooks', 'approve', 'ads_read')
    await page.getByText('Faltou uma permissão indispensável').waitFor()
    await page.getByText('Nenhum perfil conectado').waitFor()
  })

  it('gives a part of the permissions, is connected, and is told what is missing', async () => {
    const { page } = story
    await page.getByRole('button', { name: 'Conectar de novo' }).click()
    await answerAtFacebook(page, 'Helen Brooks', 'approve', 'business_management')
    await page.getByText('Helen Brooks está conectado').waitFor()
    await page.getByText(/Falta a permissão business_management/).waitFor()
    await showScreen(page, 'connect-partial')
  })

  it('switches to English and stays in it', async () => {
    const { page } = story
    await page.getByRole('button', { name: /Rita Moura/ }).click()
    await page.getByRole('menuitemcheckbox', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Ad accounts' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Ad accounts' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await showScreen(page, 'accounts-english', { quick: true })
  })

  it('found nothing broken on the way', () => {
    expect(story.watch.complaints).toEqual([])
  })
})
