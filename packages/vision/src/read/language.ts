import { plainWords } from '../compare/text-similarity.ts'
import type { Language } from '../patterns/message.ts'

const common: Record<'pt' | 'en' | 'es', string> = {
  pt: 'de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos ja eu tambem pelo pela ate isso voce sem so aqui agora hoje quem ver nossa nosso meu minha gratis',
  en: 'the of and to in is you that it for on are with as your this be at or from have an by not what all were we when can there use how each which their if will up out them then these so some would make like our more no get now free',
  es: 'de la que el en y los se del las un por con no una su para es al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos hoy tu gratis ahora aqui',
}
/** Words and spellings that one side of the Atlantic does not use. */
const brazil =
  /\b(voce|voces|celular|onibus|cafe da manha|cadastre|boleto|pix|frete|parcelas?|cep|whatsapp|econom|time|legal|gente)\b|r\$/
const portugal =
  /\b(telemovel|autocarro|pequeno almoco|esplanada|contacte|subscreva|registe|mb way|portes|autocarro|equipa|connosco|vosso|vossa|descarregue|ecra|marque|reserve ja|euros)\b|€/

const lists = Object.fromEntries(Object.entries(common).map(([l, words]) => [l, new Set(words.split(' '))]))

/** The language of a text by its common words and accents; null when there is too little to tell. */
export function languageOf(text: string): { language: Language | null; confidence: number } {
  const words = plainWords(text).split(' ').filter(Boolean)
  if (words.length === 0) return { language: null, confidence: 0 }
  const hits = (l: string) => words.filter((word) => lists[l]?.has(word)).length / words.length
  const lower = text.toLowerCase()
  const score = {
    pt: hits('pt') + (/[ãõç]|ção|ê|â/.test(lower) ? 0.4 : 0) + (/nh|lh/.test(lower) ? 0.08 : 0),
    en: hits('en') + (/\b(the|your|you|and)\b/.test(lower) ? 0.15 : 0) + (/th|wh|ck|ee|oo/.test(lower) ? 0.05 : 0),
    es: hits('es') + (/[ñ¿¡]|ción/.test(lower) ? 0.5 : 0),
  }
  const [best, second] = Object.entries(score).sort((a, b) => b[1] - a[1]) as [
    [keyof typeof score, number],
    [string, number],
  ]
  if (best[1] < 0.12) return { language: null, confidence: 0.2 }
  const confidence = Math.min(0.97, 0.5 + best[1] - second[1]) * Math.min(1, 0.6 + words.length * 0.04)
  const language = best[0] === 'pt' ? portugueseOf(plainWords(text), lower) : best[0]
  return { language, confidence: Math.round(confidence * 100) / 100 }
}

function portugueseOf(plain: string, raw: string): Language {
  const score = (cues: RegExp) => (cues.test(plain) ? 1 : 0) + (cues.test(raw) ? 1 : 0)
  return score(portugal) > score(brazil) ? 'pt-PT' : 'pt-BR'
}
