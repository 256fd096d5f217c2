/** The release, as the screens and the health answers say it. */
export const version = '0.2.0'
