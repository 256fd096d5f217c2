import { unseal } from '../../values/sealed.ts'
import type { Secret } from '../../values/secret.ts'
import type { Work } from '../../work/work.ts'
import { type Connection, placeOfToken } from './connection.entity.ts'

/** The only place where a token is opened. */
export const openToken = ({ keys }: Pick<Work, 'keys'>, connection: Connection): Secret =>
  unseal(keys, placeOfToken(connection.organizationId, connection.id), connection.sealedToken)
