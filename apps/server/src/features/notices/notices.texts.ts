import type { Texts } from '../../work/texts.ts'

/** What a notice itself says stands with the feature that raises it. */
export const noticesTexts: Texts = {
  'pt-BR': { 'notices.notFound': 'Este aviso não existe nesta organização.' },
  en: { 'notices.notFound': 'There is no such notice in this organisation.' },
}
