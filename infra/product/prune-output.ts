import { existsSync, globSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes compiled files whose source is gone. The compiler leaves them, and a migration that was renamed would run
 * twice, once by each name.
 * @param folder a member that is compiled into its `dist`
 */
export function pruneOutput(folder: string): void {
  for (const file of globSync('dist/**/*.js', { cwd: folder })) {
    const source = join(
      folder,
      file
        .replaceAll('\\', '/')
        .replace(/^dist\//, '')
        .replace(/\.js$/, '.ts'),
    )
    if (existsSync(source)) continue
    const stem = join(folder, file.replace(/\.js$/, ''))
    for (const ending of ['.js', '.js.map', '.d.ts']) rmSync(stem + ending, { force: true })
  }
}
