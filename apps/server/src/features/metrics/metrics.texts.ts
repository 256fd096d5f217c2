import type { Texts } from '../../work/texts.ts'

export const metricsTexts: Texts = { 'pt-BR': {}, en: {} }
