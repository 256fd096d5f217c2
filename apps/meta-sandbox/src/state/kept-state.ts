import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const endingShape = z.object({
  /** Tokens of grants numbered below this are ended. */
  below: z.number().int(),
  subcode: z.union([z.literal(458), z.literal(459), z.literal(460), z.literal(463), z.literal(467)]),
})

const stateShape = z.object({
  nextGrant: z.number().int(),
  /** Codes that were exchanged, by their signature. */
  usedCodes: z.array(z.string()),
  /** Ended tokens by profile. */
  endings: z.record(z.string(), endingShape),
  /** Profiles whose data access ended, for grants numbered below. */
  dataAccessEnded: z.record(z.string(), z.number().int()),
  /** Single permissions taken back: profile → permission → grants numbered below. */
  withdrawn: z.record(z.string(), z.record(z.string(), z.number().int())),
  /** Accounts taken out of a profile's grants: profile → account ids. */
  removedAccounts: z.record(z.string(), z.array(z.string())),
  /** Picture addresses of an older generation are expired. */
  pictureGeneration: z.number().int(),
})

/** What people did to their grants: the only thing the sandbox remembers across a restart. */
type State = z.infer<typeof stateShape>

export interface KeptState {
  readonly now: State
  /** Changes the state and writes it down when there is a folder for it. */
  change(edit: (state: State) => void): void
  reset(): void
}

const freshState = (): State => ({
  nextGrant: 1,
  usedCodes: [],
  endings: {},
  dataAccessEnded: {},
  withdrawn: {},
  removedAccounts: {},
  pictureGeneration: 1,
})

/** @param folder where `state.json` is kept; nothing keeps it in memory alone. */
export function openState(folder?: string): KeptState {
  const file = folder ? join(folder, 'state.json') : undefined
  if (folder) mkdirSync(folder, { recursive: true })
  const state = file ? readState(file) : freshState()
  const save = () => {
    if (!file) return
    // A kill in the middle of writing must not leave half a file.
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
  }
  return {
    now: state,
    change(edit) {
      edit(state)
      save()
    },
    reset() {
      Object.assign(state, freshState())
      save()
    },
  }
}

function readState(file: string): State {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return freshState()
  }
  try {
    return stateShape.parse(JSON.parse(text))
  } catch {
    throw new Error(`${file} is not a state of the sandbox; delete it to begin anew.`)
  }
}
