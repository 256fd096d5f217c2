import { EnvError, variables } from './env.ts'

/** What migrating reads: the owner's address and the password that the application's role is to have. */
export function readOwner(source: NodeJS.ProcessEnv = process.env) {
  const { data, error } = variables
    .pick({ DATABASE_URL: true, APP_DATABASE_PASSWORD: true, LOG_LEVEL: true })
    .required({ DATABASE_URL: true, APP_DATABASE_PASSWORD: true })
    .safeParse(source)
  if (!data) {
    const said = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new EnvError(`The environment needs mending:\n${said.join('\n')}`)
  }
  return {
    ownerUrl: String(data.DATABASE_URL),
    appPassword: String(data.APP_DATABASE_PASSWORD),
    logLevel: data.LOG_LEVEL ?? 'info',
  }
}
