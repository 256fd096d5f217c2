import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

/** The folders of the workspace's members, packages first, since what others stand on is tested first. */
export function members(): string[] {
  const inside = (parent: string) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
  return [...inside('packages').sort(), 'infra', ...inside('apps').sort(), 'test'].filter((member) =>
    existsSync(join(root, member, 'package.json')),
  )
}
