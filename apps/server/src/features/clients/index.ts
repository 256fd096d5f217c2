import type { Feature } from '../../work/feature.ts'
import { ClientSchema } from './client.entity.ts'

export { Client } from './client.entity.ts'

export const clients: Feature = { name: 'clients', entities: [ClientSchema] }
