import type { Feature } from '../../work/feature.ts'
import { InstallationResolver } from './installation.resolver.ts'

export { demoRoutes } from './demo.routes.ts'
export { demoPerson } from './demo-person.ts'

export const installation: Feature = { name: 'installation', resolvers: [InstallationResolver] }
