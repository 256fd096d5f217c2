/** The release, as the screens and the health answers say it. */
export const version = '0.3.0'
