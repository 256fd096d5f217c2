/** What is read outside the server, and by whom. `.env.example` and the README are checked against these names. */
export const ownVariables = {
  DATA_DIR: 'npm start',
  SANDBOX_PORT: 'npm start',
  CHROMIUM_PATH: 'the browser journeys',
  TEST_DATABASE_URL: 'the tests',
  META_SAMPLES_DIR: 'the tests',
} as const
