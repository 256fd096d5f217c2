import { runAtTerminal } from './product/run-at-terminal.ts'

/** `npm start`: the product as it is shipped. */
await runAtTerminal('built')
