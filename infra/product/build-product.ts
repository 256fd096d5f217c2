import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, toolIn } from '../root.ts'
import { pruneOutput } from './prune-output.ts'
import { Refusal } from './refusal.ts'
import { runTool } from './run-tool.ts'

interface Part {
  name: string
  member: string
  /** What the result depends on, as patterns from the root. */
  sources: string[]
  words: () => string[]
  /** Changes whenever anybody compiles: a check that has compiled other sources meanwhile must not go unnoticed. */
  trace?: string
}

const always = ['pnpm-lock.yaml', 'tsconfig.base.json']
const parts: Part[] = [
  {
    name: 'The server',
    member: 'apps/server',
    sources: [
      'apps/server/{src,migrations}/**',
      'apps/server/{package,tsconfig,tsconfig.build}.json',
      'packages/*/src/**',
    ],
    words: () => [toolIn('.', 'typescript', 'tsc'), '-b', 'apps/server/tsconfig.build.json'],
    trace: 'apps/server/dist/tsconfig.build.tsbuildinfo',
  },
  {
    name: 'The web app',
    member: 'apps/web',
    sources: ['apps/web/{src,public}/**', 'apps/web/{index.html,package.json,vite.config.ts}'],
    words: () => [toolIn('apps/web', 'vite'), 'build', 'apps/web', '--logLevel', 'warn'],
  },
]

/**
 * Builds the server and the web app side by side, each only when its sources have changed since it was built.
 * @throws Refusal with the compiler's own output
 */
export async function buildProduct(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const ends = await Promise.allSettled(parts.map((part) => buildPart(part, say, signal)))
  const failures = ends.filter((end) => end.status === 'rejected').map(({ reason }) => reason as Error)
  const unforeseen = failures.find((error) => !(error instanceof Refusal))
  if (unforeseen) throw unforeseen
  if (failures.length > 0) throw new Refusal(failures.map(({ message }) => message).join('\n\n'))
}

async function buildPart(part: Part, say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const stamp = join(root, part.member, 'dist', '.sources')
  const state = () => hashOf([...always, ...part.sources, ...(part.trace ? [part.trace] : [])])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return
  say(`Building ${part.name.toLowerCase()}…`)
  rmSync(stamp, { force: true })
  const { code, output } = await runTool(part.words(), {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    signal,
  })
  if (code !== 0) throw new Refusal(`${part.name} could not be built:\n${output.trim()}`)
  if (part.trace) pruneOutput(join(root, part.member))
  writeFileSync(stamp, state())
}

/** Of the contents and not the dates, since a checkout dates every file anew. */
function hashOf(patterns: string[]): string {
  const hash = createHash('sha256').update(process.versions.node)
  for (const entry of globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name))
    .sort())
    hash.update(`${entry}\0`).update(readFileSync(entry))
  return hash.digest('hex')
}
