import type { Visitor } from './visitor.ts'

interface Offered {
  readonly wabaId: string
  readonly phoneNumberId: string
  readonly isConnected: boolean
  readonly isTaken: boolean
}

/** Connects the WhatsApp numbers that the profiles reach. */
export async function connectNumbers({ ask }: Visitor): Promise<void> {
  const list = `{ availableWhatsAppNumbers {
    ... on AvailableWhatsAppNumbers { numbers { wabaId phoneNumberId isConnected isTaken } } ... on Problem { message } } }`
  type Listed = { availableWhatsAppNumbers: { numbers?: Offered[]; message?: string } }
  const { numbers, message } = (await ask<Listed>(list)).availableWhatsAppNumbers
  if (!numbers) throw new Error(message ?? 'The numbers could not be listed')
  const connect = `mutation ($input: ConnectWhatsAppNumberInput!) { connectWhatsAppNumber(input: $input) {
    __typename ... on Problem { message } } }`
  for (const { wabaId, phoneNumberId, isConnected, isTaken } of numbers)
    if (!isConnected && !isTaken) await ask(connect, { input: { wabaId, phoneNumberId } })
}
