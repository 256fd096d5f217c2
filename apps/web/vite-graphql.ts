import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const documents = fileURLToPath(new URL('./src/gql/graphql.ts', import.meta.url))
const CALL = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g

/**
 * Puts the generated document where its text was written. Without it every screen would carry the text of every
 * operation of the product, since the generated `graphql()` looks them up in one table by their text.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'inline-graphql-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || id.includes('/src/gql/') || !code.includes('graphql(')) return null
      const names = new Set<string>()
      const inlined = code.replace(CALL, (_call, kind: string, name: string) => {
        const exported = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
        names.add(exported)
        return exported
      })
      if (names.size === 0) return null
      return { code: `import { ${[...names].join(', ')} } from ${JSON.stringify(documents)}\n${inlined}`, map: null }
    },
  }
}
