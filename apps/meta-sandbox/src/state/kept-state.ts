import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { changeShape } from '../world/change.ts'

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
  /** Accounts whose status was changed, and the days on which they delivered nothing for it: by account id. */
  standings: z
    .record(
      z.string(),
      z.object({
        status: z.number().int(),
        rests: z.array(z.object({ from: z.number().int(), until: z.number().int().nullable() })),
      }),
    )
    .default({}),
  /** Whether rows come late, where that was changed: by account id. */
  lateRows: z.record(z.string(), z.boolean()).default({}),
  /** Cents by which an account's total of a day differs from its ads: account id → day. */
  drifts: z.record(z.string(), z.record(z.string(), z.number().int())).default({}),
  /** Names and statuses that were changed: by id of campaign, ad set or ad, oldest first. */
  changes: z.record(z.string(), z.array(changeShape)).default({}),
  /** WhatsApp accounts whose updates the app asked for, by id. */
  subscribedWabas: z.array(z.string()).default([]),
  /** WhatsApp accounts that somebody made a dataset for, by id. */
  chatDatasets: z.array(z.string()).default([]),
  /** Where updates are sent to, since the address proved to know its token. */
  webhookUrl: z.string().nullable().default(null),
  /** Number of the next message of a customer. */
  nextMessage: z.number().int().default(1),
})

/** What people did to their grants and accounts: what the sandbox remembers across a restart beside its journals. */
type State = z.infer<typeof stateShape>

export interface KeptState {
  readonly now: State
  /** Grows with every change, so that what was worked out before it can be told from what holds now. */
  revision(): number
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
  standings: {},
  lateRows: {},
  drifts: {},
  changes: {},
  subscribedWabas: [],
  chatDatasets: [],
  webhookUrl: null,
  nextMessage: 1,
})

/** @param folder where `state.json` is kept; nothing keeps it in memory alone. */
export function openState(folder?: string): KeptState {
  const file = folder ? join(folder, 'state.json') : undefined
  if (folder) mkdirSync(folder, { recursive: true })
  const state = file ? readState(file) : freshState()
  let revision = 0
  const save = () => {
    revision++
    if (!file) return
    // A kill in the middle of writing must not leave half a file.
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
  }
  return {
    now: state,
    revision: () => revision,
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
