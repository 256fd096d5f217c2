import { runAtTerminal } from './product/run-at-terminal.ts'

/** `npm run dev`: the same processes from their sources; each starts again when its files change. */
await runAtTerminal('watched')
