import { expect, test } from 'vitest'
import { sizeOfRatio } from '../../picture/ratio.ts'
import { diceOf } from '../dice.ts'
import { productOf } from '../products/category.ts'
import { schemes } from '../scheme.ts'
import { plans } from './plans.ts'
import { emptyStage, type LayoutPlan } from './stage.ts'

const long = 'Internacionalização desburocratizada: a Otorrinolaringologia que cabe na sua rotina de segunda a sexta'
const short = 'Liga. É isso.'

async function painted(plan: LayoutPlan, ratio: string, headline: string) {
  const { width, height } = sizeOfRatio(ratio)
  const stage = emptyStage(width, height)
  const [scheme] = schemes
  const [voice] = plan.voices
  if (!scheme || !voice) throw new Error('There is a scheme, and each plan names a voice.')
  const words = {
    headline,
    body: 'Escolha com calma o que combina com o seu dia. Fale com a equipe.',
    callToAction: 'Escolher a minha opção',
  }
  const points = ['Para quem acabou de se mudar', 'Pergunte antes de decidir', 'Opções lado a lado']
  const product = {
    product: 'Pendente de palha trançada',
    kicker: 'Pendente de palha trançada',
    draw: productOf('pendente').draw,
    points,
  }
  await plan.paint({ ...stage, ...words, ...product, scheme, voice, dice: diceOf(plan.name) })
  return { lines: stage.scene.lines, safe: stage.safe, form: stage.form, width, height }
}

const cases = plans.flatMap((plan) =>
  ['1:1', '4:5', '9:16', '1.91:1'].map((ratio) => [plan.name, ratio, plan] as const),
)

test.each(cases)(
  '%s in %s keeps every word inside the picture, large enough, and letters the button',
  async (_, ratio, plan) => {
    for (const headline of [long, short]) {
      const { lines, width, height, form, safe } = await painted(plan, ratio, headline)
      for (const line of lines) {
        expect(line.x).toBeGreaterThanOrEqual(width * 0.03)
        expect(line.x + line.width).toBeLessThanOrEqual(width * 0.97)
        expect(line.y).toBeGreaterThanOrEqual(form === 'story' ? safe.y - 1 : height * 0.03)
        expect(line.y + line.step).toBeLessThanOrEqual(form === 'story' ? safe.y + safe.height + 1 : height * 0.97)
        expect(line.size).toBeGreaterThanOrEqual(17)
      }
      const all = lines
        .map((line) => line.text)
        .join(' ')
        .toLowerCase()
      expect(all).toContain('escolher a minha opção')
      if (headline === short) expect(all).toContain('liga. é isso.')
    }
  },
)

test.each(cases)('no two lines of words overlap: %s in %s', async (_, ratio, plan) => {
  for (const headline of [long, short]) {
    const { lines } = await painted(plan, ratio, headline)
    lines.forEach((a, i) => {
      for (const b of lines.slice(i + 1)) {
        // Line boxes have air above and below the letters, and neighbouring lines may share a hair of it.
        const down = Math.min(a.y + a.step, b.y + b.step) - Math.max(a.y, b.y) - 0.2 * Math.min(a.size, b.size)
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
        expect(down > 0 && across > 0, `“${a.text}” and “${b.text}”`).toBe(false)
      }
    })
  }
})
