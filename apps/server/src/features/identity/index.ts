import type { Feature } from '../../work/feature.ts'
import { IdentityResolver, MeResolver } from './identity.resolver.ts'
import { identityTexts } from './identity.texts.ts'

export { createOrganization } from './create-organization.ts'
export { type Directory, openDirectory } from './directory.ts'
export { IdentityResolver, MeResolver } from './identity.resolver.ts'
export { headersOf, identityRoutes } from './identity.routes.ts'
export { openAuth } from './open-auth.ts'

export const identity: Feature = { name: 'identity', resolvers: [IdentityResolver, MeResolver], texts: identityTexts }
