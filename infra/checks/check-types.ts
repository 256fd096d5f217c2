import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pruneOutput } from '../product/prune-output.ts'
import { runTool } from '../product/run-tool.ts'
import { root, toolIn } from '../root.ts'
import { oneCheck } from './check.ts'
import { members } from './members.ts'

/** Holds every member against the compiler; the server is compiled on the way, for the checks that run it. */
export const types = oneCheck('types', async () => {
  const tsc = toolIn('.', 'typescript', 'tsc')
  const projects = members().filter((member) => existsSync(join(root, member, 'tsconfig.json')))
  // One build knows the order of those that refer to each other, and compiles nothing twice.
  const { code, output } = await runTool([tsc, '-b', ...projects, 'apps/server/tsconfig.build.json'], { cwd: root })
  pruneOutput(join(root, 'apps/server'))
  const missing = members().filter((member) => !projects.includes(member))
  const problems = missing.map((member) => `${member} has no tsconfig.json`)
  if (code !== 0) problems.push(output.trim())
  return { problems, note: `${projects.length} members` }
})
