import { closeSync, existsSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs'

const limit = 10_000_000
const kept = 3

/** Appends to a log that starts anew at 10 MB; three older ones stay beside it as `.1` to `.3`. Its folder must be there. */
export function openLog(file: string, limitBytes = limit): { write(chunk: Buffer | string): void; close(): void } {
  let log = openSync(file, 'a', 0o600)
  let size = fstatSync(log).size
  let isOpen = true
  const turn = () => {
    closeSync(log)
    for (let n = kept - 1; n > 0; n--) if (existsSync(`${file}.${n}`)) renameSync(`${file}.${n}`, `${file}.${n + 1}`)
    renameSync(file, `${file}.1`)
    log = openSync(file, 'a', 0o600)
    size = 0
  }
  return {
    write(chunk) {
      if (!isOpen) return
      if (size > limitBytes) turn()
      try {
        size += writeSync(log, chunk as string)
      } catch {
        // A full disk must not end the product over its log.
      }
    },
    close() {
      if (isOpen) closeSync(log)
      isOpen = false
    },
  }
}
