/** Of deliveries that are being brought: shared by those who bring, alone for who looks whether all are there. */
export const bringing = "hashtextextended('whatsapp deliveries', 0)"

/**
 * Of whose a number is: shared by a batch that is being handed out, alone for who connects or disconnects. So what arrives for a number
 * is either handed out by its claim, or parked by the time that the claim looks for what is parked.
 */
export const claiming = "hashtextextended('whatsapp claims', 0)"
