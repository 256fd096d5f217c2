import type { Brand } from './brand.ts'
import { lumiaChat } from './casa-lumia-chat.ts'
import { lumiaOffers } from './casa-lumia-offers.ts'
import { lumiaStories } from './casa-lumia-stories.ts'

/** A lighting shop that sells by conversation; the sandbox's main account. */
export const casaLumia: Brand = {
  key: 'casa-lumia',
  name: 'Casa Lumiá',
  wordmark: 'casa lumiá',
  language: 'pt',
  chat: lumiaChat,
  creatives: [...lumiaStories, ...lumiaOffers],
}
