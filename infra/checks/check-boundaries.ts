import { checkFiles } from '../boundaries/check-files.ts'
import { checkImports } from '../boundaries/check-imports.ts'
import { oneCheck } from './check.ts'

/** The direction of imports, and the rules for single files. */
export const boundaries = oneCheck('boundaries', async () => {
  const imports = await checkImports()
  const files = checkFiles()
  return { problems: [...imports.problems, ...files.problems], note: `${imports.files} files` }
})
