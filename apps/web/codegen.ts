import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types and documents come from the server's committed schema alone; the running server is never asked. */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        // The cache adds __typename to every selection; unions are told apart by it.
        skipTypename: false,
        nonOptionalTypename: true,
        scalars: {
          DateTime: 'string',
          Day: 'string',
          Decimal: 'string',
          JSON: 'unknown',
        },
      },
    },
    'src/gql/possible-types.ts': { plugins: ['./codegen-possible-types.ts'] },
  },
}

export default config
