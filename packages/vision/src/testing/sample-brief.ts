import type { BriefInput } from '../brief/brief-spec.ts'
import type { CreativeReading } from '../read/creative-reader.ts'

/** A believable reading to build tests on. */
export function sampleReading(
  change: { layout?: 'textTop' | 'centered'; mood?: 'warm' | 'dark' } = {},
): CreativeReading {
  return {
    visual: {
      colors: { dominant: ['#F5E9D8'], palette: ['#F5E9D8', '#38281C'], contrast: 'high' },
      composition: { layout: change.layout ?? 'textTop', elements: ['product', 'text'], balance: 'asymmetrical' },
      style: { type: 'illustrated', mood: change.mood ?? 'warm', photography: false },
      dimensions: { width: 1080, height: 1350, ratio: '4:5' },
      confidence: 0.7,
    },
    message: {
      headline: 'A luz que a sua sala pedia',
      body: 'Só R$ 189 na Casa Lumiá.',
      cta: 'Chamar no WhatsApp',
      textInImage: true,
      imageText: 'A luz que a sua sala pedia\na partir de R$ 189\nChamar no WhatsApp',
      language: 'pt-BR',
      confidence: 0.9,
    },
    approach: { urgency: 'none', benefit: 'emotion', tone: 'friendly', targeting: 'broad', confidence: 0.6 },
    readBy: 'local 1',
    cost: null,
  }
}

/** A whole brief's input; give what the test is about. */
export function sampleInput(change: Partial<BriefInput> = {}): BriefInput {
  const copy = { headline: 'A luz que a sua sala pedia', body: 'Só R$ 189 na Casa Lumiá.', callToAction: 'LEARN_MORE' }
  return {
    productName: 'Pendente de palha, 40 cm',
    targetAudience: 'Quem acabou de se mudar',
    tone: 'próximo',
    platform: 'Instagram',
    ratios: ['1:1'],
    avoid: [],
    language: 'pt-BR',
    sources: [{ letter: 'A', reading: sampleReading(), copy, phash: 'ffffffff00000000' }],
    brands: ['Casa Lumiá'],
    ...change,
  }
}
