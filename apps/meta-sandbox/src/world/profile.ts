import { numericId } from './identifiers.ts'
import type { Account } from './objects.ts'

/** An invented person of Facebook who can grant the app access to accounts. */
export interface Profile {
  readonly key: string
  /** App-scoped id. */
  readonly id: string
  readonly name: string
  /** Language in which Meta addresses the person. */
  readonly locale: 'pt_BR' | 'en_US'
  readonly role: { readonly pt: string; readonly en: string }
  readonly accounts: readonly Account[]
}

const people = [
  ['ana', 'Ana Prado', 'Dona da loja', 'Shop owner', ['main', 'unsettled', 'bulk']],
  ['bruno', 'Bruno Tavares', 'Gestor de tráfego', 'Media buyer', ['main', 'recife', 'manaus', 'agency']],
  [
    'helen',
    'Helen Brooks',
    'Marketing internacional',
    'International marketing',
    ['new-york', 'los-angeles', 'lisbon', 'disabled'],
  ],
  ['carla', 'Carla Nunes', 'Analista regional', 'Regional analyst', ['recife', 'coffee', 'clinic']],
  ['diego', 'Diego Sales', 'Perfil sem contas', 'Profile without accounts', []],
] as const

/** The people of the sandbox. `main` is reachable through two of them, `recife` too; one reaches nothing. */
export function buildProfiles(seed: number, accounts: readonly Account[]): Profile[] {
  return people.map(([key, name, pt, en, reach]) => ({
    key,
    id: numericId('102', 17, seed, 'profile', key),
    name,
    locale: key === 'helen' ? 'en_US' : 'pt_BR',
    role: { pt, en },
    accounts: accounts.filter((account) => (reach as readonly string[]).includes(account.key)),
  }))
}
