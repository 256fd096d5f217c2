/** Access tiers as the headers write them: Limited is `development_access`, Full is `standard_access`. */
export const tiers = ['development_access', 'standard_access'] as const
export type Tier = (typeof tiers)[number]
