import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The checkout's top folder. */
export const root = resolve(import.meta.dirname, '..')

/**
 * The JavaScript file behind a package's command, to be run by the Node that runs us: the shims in `.bin` start
 * whichever Node comes first on the path, and put a shell between us and the signals.
 * @param member the workspace folder whose dependency it is, from the root
 * @param command the command's name when it is not that of the package
 */
export function toolIn(member: string, name: string, command = name.split('/').at(-1) ?? name): string {
  const manifest = join(root, member, 'node_modules', name, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : bin[command]
  if (!file) throw new Error(`${name} has no command ${command}.`)
  return join(dirname(manifest), file)
}
