import type { BrandChat } from './brand.ts'

/** What people write to the dentist's. */
export const sorrisoChat: BrandChat = {
  openings: [
    'Oi! Vi "{ad}" e queria marcar uma avaliação',
    'Boa tarde, ainda tem horário na quinta?',
    'Olá, quanto fica o alinhador?',
    'Bom dia! A primeira avaliação é de graça mesmo?',
    'Oi, queria saber do clareamento',
    'Olá! Vocês atendem convênio?',
  ],
  sentences: [
    'Pode ser sábado de manhã?',
    'Faz uns dois anos que não vou ao dentista 😅',
    'É pra mim e pra minha filha, ela tem 12 anos',
    'Dói? Tenho um pouco de sensibilidade',
    'Parcelam em quantas vezes?',
    'Qual o endereço? Fica perto do metrô?',
    'Tenho Bradesco Dental, aceitam?',
    'Pode confirmar às 18h30 então',
    'Quanto tempo dura o tratamento mais ou menos?',
    'Preciso levar algum exame?',
    'Ok, combinado! Obrigada 😊',
    'Quebrei um dente, consegue encaixar hoje?',
  ],
}
