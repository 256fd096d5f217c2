import type { BriefSpec } from './brief-spec.ts'
import { traitName } from './trait-names.ts'
import type { Weighted, WinnerPatterns } from './winner-patterns.ts'

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
    leftPhrases: (n: number) =>
      n === 1
        ? 'uma frase das fontes, guardada para conferência'
        : `${n} frases das fontes, guardadas para conferência`,
    leftFigures: 'preços e números das peças de origem',
    leftBrands: (n: number) => (n === 1 ? 'o nome da marca da lista' : `os nomes das ${n} marcas da lista`),
    leftPictures: (n: number) => (n === 1 ? 'a imagem da fonte' : `as imagens das ${n} fontes`),
    leftNothing: 'nada: as fontes não trazem frases, números nem imagens',
    rules: 'Distância exigida',
    ruleLines: ['texto até 90% igual', 'semelhança visual abaixo de 85%', 'nenhuma imagem igual'],
    noBrand: (n: number) => (n === 1 ? 'a marca da lista não é citada' : `nenhuma das ${n} marcas da lista é citada`),
    noBrandList: 'nenhuma lista de marcas foi informada: nomes de marcas não são conferidos, só frases e imagens',
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
    of: (n: number) => (n === 1 ? 'fonte' : 'fontes'),
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
    leftPhrases: (n: number) =>
      n === 1 ? 'one sentence of the sources, kept for checking' : `${n} sentences of the sources, kept for checking`,
    leftFigures: 'prices and figures of the sources',
    leftBrands: (n: number) => (n === 1 ? 'the name of the listed brand' : `the names of the ${n} listed brands`),
    leftPictures: (n: number) => (n === 1 ? 'the picture of the source' : `the pictures of the ${n} sources`),
    leftNothing: 'nothing: the sources carry neither sentences, figures nor pictures',
    rules: 'Distance required',
    ruleLines: ['text at most 90% alike', 'visual similarity below 85%', 'no picture the same'],
    noBrand: (n: number) => (n === 1 ? 'the listed brand is not named' : `none of the ${n} listed brands is named`),
    noBrandList: 'no list of brands was given: brand names are not checked, only sentences and pictures',
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
    of: (n: number) => (n === 1 ? 'source' : 'sources'),
  },
}

const traitKinds: readonly (keyof WinnerPatterns)[] = [
  'layouts',
  'moods',
  'styles',
  'contrasts',
  'urgencies',
  'benefits',
  'tones',
  'textAmounts',
  'callsToAction',
]

/** Only what the sources really had and the drawer does not get. Brands are named by how many, not by name. */
function leftOut({ language, forbidden }: Omit<BriefSpec, 'text'>): string[] {
  const say = words[language]
  const { phrases, brands, hashes } = forbidden
  const lines = [
    phrases.some((phrase) => /\d/.test(phrase)) && say.leftFigures,
    phrases.length > 0 && say.leftPhrases(phrases.length),
    brands.length > 0 && say.leftBrands(brands.length),
    hashes.length > 0 && say.leftPictures(hashes.length),
  ].filter((line) => line !== false)
  return lines.length > 0 ? lines : [say.leftNothing]
}

/** The brief in the written format, in its own language: what is used with its weights, and what is left out. */
export function briefText(spec: Omit<BriefSpec, 'text'>, sources: number): string {
  const say = words[spec.language]
  const p = spec.patterns
  const brands = spec.forbidden.brands.length
  const trait = (kind: keyof WinnerPatterns) =>
    (p[kind] as Weighted<string>[])
      .slice(0, 3)
      .map((w) => {
        const of = `${say.of(w.letters.length)} ${w.letters.join(', ')}`
        return `${traitName(spec.language, kind, w.value)} ${Math.round(w.weight * 100)}% (${of})`
      })
      .join('; ')
  const list = (lines: string[]) => lines.map((line) => `- ${line}`)
  return [
    `# ${spec.productName}`,
    '',
    `- **${say.product}:** ${spec.productName}`,
    `- **${say.audience}:** ${spec.targetAudience || '–'}`,
    `- **${say.tone}:** ${traitName(spec.language, 'tones', spec.tone)}`,
    `- **${say.platform}:** ${spec.platform}`,
    `- **${say.ratios}:** ${spec.ratios.join(', ')}`,
    `- **${say.avoid}:** ${spec.avoid.join(', ') || '–'}`,
    '',
    `## ${say.used(sources)}`,
    '',
    ...traitKinds.map((kind, i) => `- **${say.traits[i]}:** ${trait(kind)}`),
    '',
    `## ${say.left}`,
    '',
    ...list(leftOut(spec)),
    '',
    `## ${say.rules}`,
    '',
    ...list([...say.ruleLines, brands > 0 ? say.noBrand(brands) : say.noBrandList]),
    '',
  ].join('\n')
}
