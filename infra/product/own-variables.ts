/** What is read outside the server, and by whom. `.env.example` and the README are checked against these names. */
export const ownVariables = {
  DATA_DIR: 'npm start',
  META_SANDBOX_PORT: 'the sandbox',
  META_SANDBOX_HOST: 'the sandbox',
  META_SANDBOX_SEED: 'the sandbox',
  META_SANDBOX_CLOCK: 'the sandbox',
  META_SANDBOX_ADS: 'the sandbox',
  META_SANDBOX_REDIRECTS: 'the sandbox',
  META_SANDBOX_DATA: 'the sandbox',
  META_SANDBOX_TIER: 'the sandbox',
  META_SANDBOX_PICTURE_MINUTES: 'the sandbox',
  META_SANDBOX_REQUIRE_PROOF: 'the sandbox',
  META_SANDBOX_OPEN_CONTROL: 'the sandbox',
  CHROMIUM_PATH: 'the browser journeys',
  TEST_DATABASE_URL: 'the tests',
  META_SAMPLES_DIR: 'the tests',
} as const
