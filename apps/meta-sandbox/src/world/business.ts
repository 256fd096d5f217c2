import { numericId } from './identifiers.ts'
import type { Business } from './objects.ts'

/** The business portfolios that own accounts; an account without one is a person's own. */
export function businesses(seed: number): Readonly<Record<'lumia' | 'norte' | 'atlantic', Business>> {
  const business = (key: string, name: string) => ({ id: numericId('22', 15, seed, 'business', key), name })
  return {
    lumia: business('lumia', 'Lumia Comércio de Iluminação'),
    norte: business('norte', 'Norte Mídia & Performance'),
    atlantic: business('atlantic', 'Atlantic Growth Partners'),
  }
}

/** Portfolios that run the accounts of their customers. */
export const isAgency = (seed: number, { id }: Business): boolean => {
  const { norte, atlantic } = businesses(seed)
  return id === norte.id || id === atlantic.id
}
