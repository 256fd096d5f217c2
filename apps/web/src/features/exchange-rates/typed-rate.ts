/** `5,4321` and `5.4321` as the wire wants them; what is no number is left for the server to name. */
export const typedRate = (text: string): string => text.trim().replace(',', '.')
