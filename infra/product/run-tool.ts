import { spawn } from 'node:child_process'

/** How a program that runs to its end has ended. */
export interface Outcome {
  code: number
  /** Standard output and standard error as they came. */
  output: string
}

/** Runs Node on `words` to the end and collects what it says. */
export function runTool(
  words: string[],
  options: { cwd: string; env?: Record<string, string | undefined>; signal?: AbortSignal },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const child = spawn(process.execPath, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => chunks.push(Buffer.from(error.message)))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}
