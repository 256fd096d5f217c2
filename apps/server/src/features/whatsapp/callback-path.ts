/** Where Meta delivers, behind the public address. It is entered in the Meta app: moving it cuts every installation off. */
export const callbackPath = '/webhooks/whatsapp'
