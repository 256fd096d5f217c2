/** A name as it is kept to be searched, and as what somebody searches for is compared with it: small letters without accents. */
export const searchNameOf = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
