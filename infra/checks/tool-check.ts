import { runTool } from '../product/run-tool.ts'
import { root } from '../root.ts'
import { type Check, oneCheck } from './check.ts'

/** A check that is a program's exit code; what it wrote is what one reads when it fails. */
export function toolCheck(name: string, words: () => string[], cwd = root): Check {
  return oneCheck(name, async () => {
    const { code, output } = await runTool(words(), {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    })
    return { problems: code === 0 ? [] : [output.trim() || `${name} ended with ${code}`] }
  })
}
