import { createContext, use } from 'react'
import type { Role } from '../../gql/graphql.ts'

type CurrentPerson = { id: string; name: string; email: string }
type CurrentOrganization = { id: string; name: string; slug: string; isDemo: boolean; role: Role }

type Current = { person: CurrentPerson; organization: CurrentOrganization; organizations: CurrentOrganization[] }

export const CurrentContext = createContext<Current | null>(null)

/** Who is signed in, for which organisation, in which role. Only below the gate that settles it. */
export function useCurrent(): Current {
  const current = use(CurrentContext)
  if (!current) throw new Error('No organisation is settled here: useCurrent belongs below the signed-in shell')
  return current
}

/** The server decides; this only leaves out what it would refuse. */
export const mayOperate = (role: Role) => role !== 'VIEWER'
export const mayAdminister = (role: Role) => role === 'OWNER' || role === 'ADMIN'
