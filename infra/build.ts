import { buildProduct } from './product/build-product.ts'
import { Refusal } from './product/refusal.ts'

/** `npm run build`: what `npm start` runs, built when it has changed. */
await buildProduct((line) => void process.stdout.write(`${line}\n`)).catch((error) => {
  process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`)
  process.exitCode = 1
})
