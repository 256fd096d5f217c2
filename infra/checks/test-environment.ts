/**
 * The environment for tests: without the product's own variables. A test that happened to reach the database or the
 * paid model of whoever runs it would be a bad surprise.
 */
export function testEnvironment(from: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const product =
    /^(DATABASE_|APP_|META_(?!SAMPLES_DIR)|WHATSAPP_|OPENAI_|ENCRYPTION_KEYS$|DEMO$|PORT$|HOST$|PUBLIC_URL$|LOG_LEVEL$|WEB_DIST$|NODE_ENV$|DATA_DIR$)/
  const kept = Object.entries(from).filter(([name]) => !product.test(name))
  return { ...Object.fromEntries(kept), NO_COLOR: '1', FORCE_COLOR: undefined }
}
