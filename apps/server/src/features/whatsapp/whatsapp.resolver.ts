import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphqlContext } from '../../schema/graphql-context.ts'
import type { Work } from '../../work/work.ts'
import { availableNumbers } from './numbers/available-numbers.ts'
import { connectNumber } from './numbers/connect-number.ts'
import { disconnectNumber } from './numbers/disconnect-number.ts'
import { messagesToday } from './numbers/messages-today.ts'
import { listArrivals, listNumbers } from './numbers/numbers.store.ts'
import { readSetup } from './numbers/read-setup.ts'
import { retryDeliveries } from './numbers/retry-deliveries.ts'
import { sendTest } from './trial/send-test.ts'
import * as Type from './whatsapp.graphql.ts'
import type { WhatsAppMessage } from './whatsapp-message.entity.ts'
import type { WhatsAppNumber } from './whatsapp-number.entity.ts'
import * as Result from './whatsapp-results.graphql.ts'

@Resolver(() => Type.WhatsAppNumberType)
export class WhatsAppResolver {
  @Authorized('VIEWER')
  @Query(() => Type.WhatsAppSetup)
  async whatsappSetup(@Ctx('work') work: Work, @Ctx() { runsInstallation }: GraphqlContext) {
    return readSetup(work, await runsInstallation())
  }

  @Authorized('VIEWER')
  @Query(() => [Type.WhatsAppNumberType], { description: 'Those that are connected first.' })
  whatsappNumbers(@Ctx('work') { em }: Work) {
    return listNumbers(em)
  }

  @Authorized('ADMIN')
  @Query(() => Result.AvailableWhatsAppNumbersResult, { description: 'Asks Meta, through every connected profile.' })
  availableWhatsAppNumbers(@Ctx('work') work: Work) {
    return availableNumbers(work)
  }

  @Authorized('VIEWER')
  @Query(() => [Type.WhatsAppArrivalType])
  whatsappArrivals(@Args(() => Type.ArrivalsArgs) { first }: Type.ArrivalsArgs, @Ctx('work') { em }: Work) {
    return listArrivals(em, first)
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.ConnectWhatsAppNumberResult, {
    description:
      'Claims a number for this organisation and asks Meta to deliver it; one that is connected is asked anew.',
  })
  connectWhatsAppNumber(
    @Arg('input', () => Type.ConnectWhatsAppNumberInput) input: Type.ConnectWhatsAppNumberInput,
    @Ctx('work') work: Work,
  ) {
    return connectNumber(work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.DisconnectWhatsAppNumberResult, {
    description: 'What arrived stays; what arrives is kept until somebody connects the number.',
  })
  disconnectWhatsAppNumber(
    @Arg('input', () => Type.DisconnectWhatsAppNumberInput) { id }: Type.DisconnectWhatsAppNumberInput,
    @Ctx('work') work: Work,
  ) {
    return disconnectNumber(work, id)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.WhatsAppSetup, {
    description:
      "Tries the deliveries to this organisation's numbers once more that failed. The clock does so every six hours.",
  })
  async retryWhatsAppDeliveries(@Ctx('work') work: Work, @Ctx() { runsInstallation }: GraphqlContext) {
    return retryDeliveries(work, await runsInstallation())
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.SendWhatsAppTestResult, {
    description:
      'Sends a signed message to our own address, as Meta would, and waits up to ten seconds. It opens no ticket.',
  })
  sendWhatsAppTest(
    @Arg('input', () => Type.SendWhatsAppTestInput) { numberId }: Type.SendWhatsAppTestInput,
    @Ctx('work') work: Work,
  ) {
    return sendTest(work, numberId)
  }

  @FieldResolver(() => Boolean)
  isConnected(@Root() { disconnectedAt }: WhatsAppNumber): boolean {
    return disconnectedAt === null
  }

  @FieldResolver(() => Int, { description: "Messages of customers since midnight in the number's zone." })
  messagesToday(@Root() number: WhatsAppNumber, @Ctx('work') work: Work): Promise<number> {
    return messagesToday(work, number.id)
  }
}

@Resolver(() => Type.WhatsAppArrivalType)
export class WhatsAppArrivalResolver {
  @FieldResolver(() => Type.WhatsAppNumberType)
  number(@Root() { number }: WhatsAppMessage) {
    return number
  }
}
