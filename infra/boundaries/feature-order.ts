import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

const contents = 'apps/server/src/boot/features.ts'
const folder = 'apps/server/src/features'

/**
 * The features in the order of the array in `boot/features.ts`, which is the one statement of it.
 * @returns folder names, and the folders with a front door that the array leaves out
 */
export function featureOrder(base = root): { order: string[]; unlisted: string[] } {
  const file = join(base, contents)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const folderOf = new Map<string, string>()
  for (const [, names = '', from = ''] of text.matchAll(/import\s*\{([^}]*)\}\s*from\s*'\.\.\/features\/([^/']+)\//g))
    for (const name of names.split(','))
      folderOf.set(
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
        from,
      )
  const array = /export const features[^=]*=\s*\[([^\]]*)\]/.exec(text)?.[1] ?? ''
  const order = array
    .split(',')
    .map((name) => folderOf.get(name.trim()))
    .filter((name) => name !== undefined)
  return { order, unlisted: doorsIn(join(base, folder)).filter((name) => !order.includes(name)) }
}

function doorsIn(path: string): string[] {
  if (!existsSync(path)) return []
  return readdirSync(path).filter((name) => existsSync(join(path, name, 'index.ts')))
}
