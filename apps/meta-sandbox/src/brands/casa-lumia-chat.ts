import type { BrandChat } from './brand.ts'

/** What people write to the lamp shop. */
export const lumiaChat: BrandChat = {
  openings: [
    'Oi! Vi o anúncio "{ad}" e queria saber mais',
    'Olá, boa tarde! Tenho interesse',
    'Oi, esse pendente do anúncio ainda tem? 😍',
    'Bom dia! Quanto custa a luminária do anúncio?',
    'Olá! Vocês entregam no interior de SP?',
    'Oii vi no Insta, podem me mandar os valores?',
    'Boa noite, queria um orçamento pra sala e pro quarto',
  ],
  sentences: [
    'É pra uma mesa de 6 lugares, qual tamanho fica bom?',
    'Tem na cor preta?',
    'Vocês parcelam em 10x sem juros?',
    'Qual o prazo de entrega pro CEP 13060-000?',
    'A lâmpada vem junto?',
    'O pé direito é de 2,60 m, dá certo?',
    'Consigo 5% de desconto no Pix?',
    'Vou mandar uma foto da sala, pode ser?',
    'Gostei muito! Pode fechar 2 pra mim 🙏',
    'Prefiro luz quente, 2700K',
    'Vou ver com meu marido e te chamo amanhã',
    'Meu e-mail é cliente@exemplo.com.br, manda o orçamento lá?',
    'Tem loja física pra ver de perto?',
    'Funciona no 220 V?',
  ],
}
