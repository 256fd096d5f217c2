/** The lock of deliveries that are being brought: shared by those who bring, alone for who looks whether all are there. */
export const arriving = "hashtextextended('whatsapp deliveries', 0)"
