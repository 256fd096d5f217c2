/** Who the first start signs up, in an installation that runs against the sandbox. No secret: the console prints it. */
export const demoPerson = { email: 'demo@example.com', password: 'demonstration' }
