import { apiKey } from '@better-auth/api-key'
import { betterAuth } from 'better-auth'
import { organization } from 'better-auth/plugins'
import { createAccessControl } from 'better-auth/plugins/access'
import { defaultStatements, memberAc, ownerAc } from 'better-auth/plugins/organization/access'
import { Pool } from 'pg'

export interface AuthOptions {
  readonly databaseUrl: string
  readonly secret: string
  readonly publicUrl: string
  /** The login library's own tables, apart from the tenants'. */
  readonly schema?: string
  readonly poolSize?: number
  /** Told what the library has to say; without it nobody is. What else it would print may hold what people sent. */
  readonly onTrouble?: (message: string) => void
}

const access = createAccessControl(defaultStatements)
// What our roles may do to people and invitations inside the login library; everything else asks `mayActAs`.
const roles = {
  owner: ownerAc,
  admin: access.newRole({
    organization: ['update'],
    invitation: ['create', 'cancel'],
    member: ['create', 'update', 'delete'],
    ac: [],
    team: [],
  }),
  member: memberAc,
  viewer: access.newRole({ organization: [], invitation: [], member: [], ac: [], team: [] }),
}

/** Days after which an invitation that nobody accepted is void. */
export const invitationDays = 7

/**
 * The login library over its own schema: people, sessions, organisations, members, invitations, API keys. It keeps passwords
 * as scrypt hashes and keys as hashes; the secret of a key exists once, in the answer that makes it.
 */
export function openAuth(options: AuthOptions) {
  const pool = new Pool({
    connectionString: options.databaseUrl,
    options: `-c search_path=${options.schema ?? 'auth'}`,
    max: options.poolSize ?? 5,
  })
  // A connection that PostgreSQL ends is replaced at the next use, and what waits for its answer fails with it; without a listener it
  // would end the process, idle or taken by the library.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const auth = betterAuth({
    database: pool,
    secret: options.secret,
    baseURL: options.publicUrl,
    basePath: '/auth',
    trustedOrigins: [options.publicUrl],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => options.onTrouble?.(message) },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128, autoSignIn: true },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: { '/sign-in/email': { window: 60, max: 20 }, '/sign-up/email': { window: 60, max: 20 } },
    },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: 'mci',
      useSecureCookies: options.publicUrl.startsWith('https://'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [
      organization({
        ac: access,
        roles,
        creatorRole: 'owner',
        organizationLimit: 50,
        membershipLimit: 500,
        invitationExpiresIn: 60 * 60 * 24 * invitationDays,
        cancelPendingInvitationsOnReInvite: true,
      }),
      apiKey({
        configId: 'default',
        references: 'organization',
        defaultPrefix: 'mci_',
        enableMetadata: true,
        requireName: true,
        maximumNameLength: 60,
        // A key never becomes a session: what a key may do is decided by its scope alone.
        enableSessionForAPIKeys: false,
        startingCharactersConfig: { shouldStore: true, charactersLength: 10 },
        keyExpiration: { defaultExpiresIn: null, minExpiresIn: 1, maxExpiresIn: 730 },
        rateLimit: { enabled: true, timeWindow: 60_000, maxRequests: 600 },
      }),
    ],
  })
  return { auth, pool }
}

export type Auth = ReturnType<typeof openAuth>['auth']
