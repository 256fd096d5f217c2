// The first file that runs, on whatever Node the machine has and before anything is installed: no imports but Node's own.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const tools = join(root, '.tools')
const bin = join(tools, 'node_modules', '.bin')
const isWindows = process.platform === 'win32'

// npm puts a shell between itself and us, which outlives it.
const isBelowShell = Boolean(process.env.npm_lifecycle_event)
const major = Number(process.versions.node.split('.')[0])
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const node = major < 20 ? giveUp(`Node 20 or newer is needed; this is ${process.versions.node}.`) : prepare()
run(node, process.argv[2] || 'start', process.argv.slice(3))

function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** Brings tools and packages to what the repository pins. Returns the Node to run with. */
function prepare() {
  clearInherited()
  const wanted = wantedTools()
  installTools(wanted)
  // First on the path, so that what scripts call by name is what the repository pins.
  process.env.PATH = [bin, process.env.PATH].join(delimiter)
  installPackages()
  return wanted.node ? programOf(wanted.node.split('@')[0], 'node') : process.execPath
}

/**
 * npm hands its own settings to what it starts, and npm or pnpm started below would take them for theirs (`--prefix`
 * of another project, for one). How to reach the registry is the user's, and stays.
 */
function clearInherited() {
  const stays = /^npm_(execpath$|config_(registry|https?_?proxy|proxy|noproxy|cafile|strict_ssl|userconfig|cache)$)/i
  for (const name of Object.keys(process.env))
    if (/^npm_(config|lifecycle|package|command|node)/i.test(name) && !stays.test(name)) delete process.env[name]
}

function wantedTools() {
  const { node, nodeOnDarwin, nodeMajor, pnpm } = manifest.toolchain
  // A Node that we brought ourselves may be the one that runs now: to leave it out would remove it while it runs.
  const isOurs = process.execPath.startsWith(tools)
  if (major >= nodeMajor && !isOurs) return { pnpm: `pnpm@${pnpm}` }
  const platform = { darwin: 'darwin', linux: 'linux', win32: 'win' }[process.platform]
  if (!platform) giveUp(`On ${process.platform} Node ${nodeMajor} or newer must be installed first.`)
  // The package for Apple's own processors has another name, and not every version exists for every platform.
  const prefix = `${platform}-${process.arch}` === 'darwin-arm64' ? 'node-bin' : 'node'
  const version = platform === 'darwin' ? nodeOnDarwin : node
  return { node: `${prefix}-${platform}-${process.arch}@${version}`, pnpm: `pnpm@${pnpm}` }
}

function installTools(wanted) {
  const names = Object.values(wanted)
  const stamp = join(tools, 'stamp')
  if (read(stamp) === names.join(' ')) return
  const hasNpm = process.env.npm_execpath && /npm-cli\.c?js$/.test(process.env.npm_execpath)
  const [command, first] = hasNpm ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']
  mkdirSync(tools, { recursive: true })
  rmSync(stamp, { force: true })
  logged('the toolchain', command, [...first, 'install', '--prefix', tools, ...flags, ...names])
  writeFileSync(stamp, names.join(' '))
}

/** Runs pnpm only when the lock file, the workspace or a manifest has changed: a warm start must be quick. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.stamp')
  const hash = createHash('sha256').update(process.platform + process.arch)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...memberManifests()])
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  const state = hash.digest('hex')
  if (read(stamp) === state) return
  const command = isWindows ? join(bin, 'pnpm.cmd') : join(bin, 'pnpm')
  const flags = [
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.confirmModulesPurge=false',
    '--reporter=append-only',
  ]
  logged('the packages', command, ['install', ...flags])
  writeFileSync(stamp, state)
}

function memberManifests() {
  const folders = ['infra', 'test']
  for (const parent of ['apps', 'packages'])
    for (const name of readdirSync(join(root, parent)).sort()) folders.push(`${parent}/${name}`)
  return folders.map((folder) => `${folder}/package.json`).filter((file) => existsSync(join(root, file)))
}

/** Runs an installation with its output in a log, and says one sentence when it fails. */
function logged(what, command, words) {
  const log = join(tools, 'install.log')
  process.stderr.write(`Installing ${what}…\n`)
  const output = openSync(log, 'w')
  const { status, error } = spawnSync(command, words, {
    cwd: root,
    stdio: ['ignore', output, output],
    shell: isWindows && command.endsWith('.cmd'),
  })
  closeSync(output)
  if (status === 0) return
  const lines = read(log).split('\n')
  const reason =
    error?.message ?? lines.find((line) => /ERR_PNPM|npm error(?! code)|\berror\b/i.test(line)) ?? `exit ${status}`
  giveUp(`Could not install ${what} (${reason.trim()}); the whole output is in ${log}.`)
}

function programOf(name, program) {
  const folder = join(tools, 'node_modules', name)
  const { bin: programs } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof programs === 'string' ? programs : programs[program])
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * Runs `infra/<verb>.ts` with Node itself: a package manager in between would neither pass on signals nor die with us.
 * The open channel tells the program when we are killed in a way that we cannot pass on.
 */
function run(program, verb, words) {
  const file = join(root, 'infra', `${verb.replace(':', '-')}.ts`)
  if (!manifest.scripts[verb] || !existsSync(file))
    giveUp(`There is no command "${verb}"; there are ${Object.keys(manifest.scripts).join(', ')}.`)
  const child = spawn(program, [file, ...words], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const elders = eldersNow()
  // npm dies without telling us; then the program must end too.
  const watch = setInterval(() => eldersNow() !== elders && child.kill('SIGTERM'), 1000)
  watch.unref()
  child.on('error', (error) => giveUp(`Could not start Node (${error.message}).`))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
}

/** Who started us, and below npm's shell also who started that; changes when one of them dies. */
function eldersNow() {
  if (!isBelowShell || isWindows) return String(process.ppid)
  try {
    if (process.platform !== 'linux')
      return `${process.ppid} ${spawnSync('ps', ['-o', 'ppid=', '-p', String(process.ppid)], { encoding: 'utf8' }).stdout}`
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${process.ppid}/status`, 'utf8'))?.[1] ?? ''}`
  } catch {
    return String(process.ppid)
  }
}
