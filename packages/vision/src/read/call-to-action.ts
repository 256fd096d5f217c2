import type { Language } from '../patterns/message.ts'
import type { TextLine } from './text-lines.ts'

/** What Meta writes on the button for its commonest codes. */
const codes: Record<string, { pt: string; en: string }> = {
  LEARN_MORE: { pt: 'Saiba mais', en: 'Learn more' },
  SHOP_NOW: { pt: 'Comprar agora', en: 'Shop now' },
  BUY_NOW: { pt: 'Comprar agora', en: 'Buy now' },
  ORDER_NOW: { pt: 'Pedir agora', en: 'Order now' },
  SIGN_UP: { pt: 'Cadastre-se', en: 'Sign up' },
  SUBSCRIBE: { pt: 'Assinar', en: 'Subscribe' },
  BOOK_NOW: { pt: 'Reservar agora', en: 'Book now' },
  CONTACT_US: { pt: 'Fale conosco', en: 'Contact us' },
  WHATSAPP_MESSAGE: { pt: 'Enviar mensagem pelo WhatsApp', en: 'Send WhatsApp message' },
  MESSAGE_PAGE: { pt: 'Enviar mensagem', en: 'Send message' },
  DOWNLOAD: { pt: 'Baixar', en: 'Download' },
  INSTALL_MOBILE_APP: { pt: 'Instalar agora', en: 'Install now' },
  GET_OFFER: { pt: 'Obter oferta', en: 'Get offer' },
  GET_QUOTE: { pt: 'Obter cotação', en: 'Get quote' },
  APPLY_NOW: { pt: 'Candidatar-se', en: 'Apply now' },
  WATCH_MORE: { pt: 'Assistir mais', en: 'Watch more' },
}

const verbs =
  /^(quero|ver|veja|falar|fale|chamar|chame|comprar|compre|saiba|pedir|peca|agendar|agende|assinar|assine|entrar|entre|escolher|escolha|achar|testar|teste|fazer|faca|montar|monte|medir|levar|leve|reservar|reserve|marcar|marque|enviar|envie|baixar|baixe|garantir|garanta|aproveite|aproveitar|conhecer|conheca|comecar|comece|cadastr\w*|inscrev\w*|corrigir|instalar|experiment\w*|shop|buy|learn|sign|get|start|try|book|order|join|find|take|see|watch|download|install|contact|send|claim|subscribe|discover|explore|show|choose|talk|apply)\b/

/** The line of the picture that reads like a button: short, starting with a verb of doing, lowest first. */
export function buttonIn(lines: TextLine[]): TextLine | null {
  const tallest = Math.max(0, ...lines.map((line) => line.y1 - line.y0))
  const fits = lines.filter((line) => {
    const plain = line.text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/^[^\p{L}]+/u, '')
      .toLowerCase()
    const words = plain.split(/\s+/).length
    return words <= 5 && verbs.test(plain) && !/[.?!:,]$/.test(plain) && line.y1 - line.y0 < tallest * 0.9
  })
  return fits.sort((a, b) => b.y0 - a.y0)[0] ?? null
}

/** The ad's button in words: as given, or the words Meta shows for its code. */
export function callToActionWords(given: string | null, language: Language | null): string | null {
  const text = given?.trim()
  if (!text || text === 'NO_BUTTON') return null
  if (!/^[A-Z][A-Z_]+$/.test(text)) return text
  const known = codes[text]
  if (known) return language === 'en' ? known.en : known.pt
  const words = text.toLowerCase().replace(/_/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
