import type { BriefSpec } from './brief-spec.ts'
import { traitNames } from './trait-names.ts'
import type { Weighted } from './winner-patterns.ts'

const words = {
  'pt-BR': {
    product: 'Produto',
    audience: 'Para quem',
    tone: 'Tom',
    platform: 'Plataforma',
    ratios: 'Formatos',
    avoid: 'Não usar',
    used: (n: number) => `Padrões levados de ${n} ${n === 1 ? 'criativo' : 'criativos'}`,
    left: 'Deixados de fora de propósito',
    leftLines: (phrases: number, brands: number) => [
      'preços e números das peças de origem',
      `frases das fontes (${phrases} guardadas para conferência)`,
      `nomes de marcas (${brands} na lista)`,
      'imagens e logotipos das fontes',
    ],
    rules: 'Distância exigida',
    ruleLines: [
      'texto até 90% igual',
      'semelhança visual abaixo de 85%',
      'nenhuma imagem igual',
      'nenhuma marca citada',
    ],
    traits: [
      'Composição',
      'Clima das cores',
      'Estilo',
      'Contraste',
      'Urgência',
      'Benefício',
      'Voz',
      'Texto na imagem',
      'Chamada',
    ],
    of: 'fontes',
  },
  en: {
    product: 'Product',
    audience: 'For whom',
    tone: 'Tone',
    platform: 'Platform',
    ratios: 'Formats',
    avoid: 'Do not use',
    used: (n: number) => `Patterns taken from ${n} ${n === 1 ? 'creative' : 'creatives'}`,
    left: 'Left out on purpose',
    leftLines: (phrases: number, brands: number) => [
      'prices and figures of the sources',
      `sentences of the sources (${phrases} kept for checking)`,
      `brand names (${brands} listed)`,
      'pictures and logos of the sources',
    ],
    rules: 'Distance required',
    ruleLines: ['text at most 90% alike', 'visual similarity below 85%', 'no picture the same', 'no brand named'],
    traits: [
      'Composition',
      'Colour mood',
      'Style',
      'Contrast',
      'Urgency',
      'Benefit',
      'Voice',
      'Text in picture',
      'Call to action',
    ],
    of: 'sources',
  },
}

/** The brief in the written format, in its own language: what is used with its weights, and what is left out. */
export function briefText(spec: Omit<BriefSpec, 'text'>, sources: number): string {
  const say = words[spec.language]
  const name = (value: string) => traitNames[spec.language][value] ?? value
  const p = spec.patterns
  const traits: Weighted<string>[][] = [
    p.layouts,
    p.moods,
    p.styles,
    p.contrasts,
    p.urgencies,
    p.benefits,
    p.tones,
    p.textAmounts,
    p.callsToAction,
  ]
  const trait = (list: Weighted<string>[]) =>
    list
      .slice(0, 3)
      .map((w) => `${name(w.value)} ${Math.round(w.weight * 100)}% (${say.of} ${w.letters.join(', ')})`)
      .join('; ')
  const list = (lines: string[]) => lines.map((line) => `- ${line}`)
  return [
    `# ${spec.productName}`,
    '',
    `- **${say.product}:** ${spec.productName}`,
    `- **${say.audience}:** ${spec.targetAudience || '–'}`,
    `- **${say.tone}:** ${name(spec.tone)}`,
    `- **${say.platform}:** ${spec.platform}`,
    `- **${say.ratios}:** ${spec.ratios.join(', ')}`,
    `- **${say.avoid}:** ${spec.avoid.join(', ') || '–'}`,
    '',
    `## ${say.used(sources)}`,
    '',
    ...traits.map((list, i) => `- **${say.traits[i]}:** ${trait(list)}`),
    '',
    `## ${say.left}`,
    '',
    ...list(say.leftLines(spec.forbidden.phrases.length, spec.forbidden.brands.length)),
    '',
    `## ${say.rules}`,
    '',
    ...list(say.ruleLines),
    '',
  ].join('\n')
}
