import type { BrandChat } from './brand.ts'

/** What people write to the maker of skin care. */
export const serenaChat: BrandChat = {
  openings: [
    'Oi! Vi o anúncio "{ad}" e fiquei com uma dúvida',
    'Olá, esse sérum serve pra pele oleosa?',
    'Boa tarde! Ainda tem o trio por R$ 159?',
    'Oi, minha pele é super sensível, posso usar?',
    'Bom dia, entregam em Recife?',
    'Oii, fiz o quiz e queria ajuda pra escolher',
  ],
  sentences: [
    'Tenho 34 anos e nunca usei sérum',
    'Pode usar na gravidez?',
    'Tem perfume?',
    'O frete é grátis pra qual valor?',
    'Qual a ordem certa, sérum ou creme primeiro?',
    'Uso ácido à noite, dá problema?',
    'O protetor deixa o rosto branco? 😬',
    'Tem cupom de primeira compra?',
    'Vou querer o kit completo então ✨',
    'Chega antes do dia 10?',
    'Comprei pelo site mas o pagamento não passou',
    'Aceita Pix?',
  ],
}
