// A door of its own: without a key nobody loads the client.
export { createOpenAiDrawer, type OpenAiDrawerOptions } from '../draw/openai-drawer.ts'
export { createOpenAiReader } from '../read/openai-reader.ts'
export type { OpenAiOptions } from './options.ts'
