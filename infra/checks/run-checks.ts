import type { Check, Finding } from './check.ts'

const longest = 30_000

/**
 * Runs checks one after the other, the patient ones beside them, prints a line for each as it ends and at the end exactly one
 * line of totals.
 * @returns whether all of them passed
 */
export async function runChecks(checks: Check[], write: (text: string) => void = (text) => process.stdout.write(text)) {
  const started = Date.now()
  const total = { passed: 0, failed: 0, skipped: 0 }
  const runLane = async (lane: Check[]) => {
    for (const check of lane) {
      const began = Date.now()
      const finding = await check.run().catch((error: Error) => brokenCheck(error))
      total.passed += finding.passed
      total.failed += finding.failed
      total.skipped += finding.skipped
      const mark = finding.failed > 0 ? 'FAIL' : 'ok'
      write(`  ${mark.padEnd(5)}${seconds(began).padStart(8)}  ${check.name.padEnd(28)}${finding.note}\n`)
      if (finding.failed > 0) write(`\n${indented(finding.output)}\n\n`)
    }
  }
  const [patient, busy] = [checks.filter(({ isPatient }) => isPatient), checks.filter(({ isPatient }) => !isPatient)]
  await Promise.all([runLane(busy), runLane(patient)])
  write(`\n  ${seconds(started)} in all\n`)
  write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
  return total.failed === 0
}

function brokenCheck(error: Error): Finding {
  return { passed: 0, failed: 1, skipped: 0, note: 'could not run', output: error.stack ?? error.message }
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

function indented(text: string): string {
  const end = text.length > longest ? `…\n${text.slice(-longest)}` : text
  return end.replace(/^(?=.)/gm, '      ')
}
