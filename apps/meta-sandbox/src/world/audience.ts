import type { Goal } from './objects.ts'

/** Names of ad sets as agencies write them. */
export const audienceNames: Record<Goal, Record<'pt' | 'en', readonly string[]>> = {
  purchase: {
    pt: ['01 | Aberto | 25-55 | Advantage+', '02 | LAL 1% Compradores 180D', '03 | Interesses | Decoração e reforma'],
    en: ['01 | Broad | 25-54 | Advantage+', '02 | LAL 1% Purchasers 180D', '03 | Interests | Engaged shoppers'],
  },
  lead: {
    pt: ['01 | LAL 2% Leads qualificados', '02 | Interesses | 28-50 | Feed + Stories'],
    en: ['01 | LAL 2% Qualified leads', '02 | Interests | 28-50 | Feed + Stories'],
  },
  install: {
    pt: ['01 | Android | Aberto', '02 | iOS | LAL 1% Ativos'],
    en: ['01 | Android | Broad', '02 | iOS | LAL 1% Active'],
  },
}
