import type { ApproachReading, CreativeReading, MessageReading, VisualReading } from '@mci/vision'

interface Wanted {
  elements?: VisualReading['composition']['elements']
  layout?: VisualReading['composition']['layout']
  contrast?: VisualReading['colors']['contrast']
  mood?: VisualReading['style']['mood']
  style?: VisualReading['style']['type']
  imageText?: MessageReading['imageText']
  cta?: MessageReading['cta']
  benefit?: ApproachReading['benefit']
  urgency?: ApproachReading['urgency']
  tone?: ApproachReading['tone']
  targeting?: ApproachReading['targeting']
  confidence?: number
}

/** A reading in which a test says what matters to it. */
export function reading(wanted: Wanted = {}): CreativeReading {
  const confidence = wanted.confidence ?? 0.8
  return {
    visual: {
      colors: { dominant: ['#101010'], palette: ['#101010', '#F0E0C0'], contrast: wanted.contrast ?? 'medium' },
      composition: {
        layout: wanted.layout ?? 'centered',
        elements: wanted.elements ?? ['product', 'text'],
        balance: 'symmetrical',
      },
      style: { type: wanted.style ?? 'illustrated', mood: wanted.mood ?? 'warm', photography: false },
      dimensions: { width: 1080, height: 1350, ratio: '4:5' },
      confidence,
    },
    message: {
      headline: 'A luz que a sua sala pedia',
      body: null,
      cta: wanted.cta ?? 'Chamar no WhatsApp',
      textInImage: wanted.imageText !== null,
      imageText: wanted.imageText === undefined ? 'A luz que\na sua sala pedia' : wanted.imageText,
      language: 'pt-BR',
      confidence,
    },
    approach: {
      urgency: wanted.urgency ?? 'none',
      benefit: wanted.benefit ?? 'quality',
      tone: wanted.tone ?? 'friendly',
      targeting: wanted.targeting ?? 'broad',
      confidence,
    },
    readBy: 'local 1',
    cost: null,
  }
}
