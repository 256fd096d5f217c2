import type { Role } from '../../gql/graphql.ts'

export const roles: readonly Role[] = ['OWNER', 'ADMIN', 'MEMBER', 'VIEWER']

/** An owner is made of a member, never invited as one. */
export const invitableRoles: readonly Role[] = ['ADMIN', 'MEMBER', 'VIEWER']
