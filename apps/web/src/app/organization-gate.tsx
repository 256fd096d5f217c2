import { useQuery } from '@apollo/client/react'
import { Navigate, Outlet } from 'react-router'
import { chosenOrganization, settleOrganization } from '../features/organizations/chosen-organization.ts'
import { CurrentContext } from '../features/organizations/current.tsx'
import { graphql } from '../gql/index.ts'
import { QueryFailed } from '../ui/query-failed.tsx'
import { Shell } from './shell/shell.tsx'
import { ShellWaiting } from './shell/shell-waiting.tsx'

const CurrentQuery = graphql(`
  query Current {
    me {
      id
      name
      email
      memberships {
        role
        organization {
          id
          name
          slug
          isDemo
        }
      }
    }
  }
`)

/** Settles who is here and for whom, then opens the shell. Whoever belongs to no organisation founds one first. */
export default function OrganizationGate() {
  const { data, error, refetch } = useQuery(CurrentQuery)
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} className="p-8" />
  if (!data) return <ShellWaiting />
  const { memberships, ...person } = data.me
  const organizations = memberships.map(({ role, organization }) => ({ ...organization, role }))
  const organizationIds = organizations.map((organization) => organization.id)
  const chosen = chosenOrganization() ?? settleOrganization({ personId: person.id, organizationIds })
  const organization = organizations.find(({ id }) => id === chosen)
  if (!organization) return <Navigate to="/organizations/new" replace />
  return (
    <CurrentContext value={{ person, organization, organizations }}>
      <Shell>
        <Outlet />
      </Shell>
    </CurrentContext>
  )
}
