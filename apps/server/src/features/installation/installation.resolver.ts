import { Authorized, Ctx, Query, Resolver } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import { ServerInfoType } from './installation.graphql.ts'

@Resolver(() => ServerInfoType)
export class InstallationResolver {
  @Authorized('VIEWER')
  @Query(() => ServerInfoType)
  server(@Ctx('work') { settings, vision: { reader, drawer } }: Work): ServerInfoType {
    return { ...settings, reader: `${reader.name} ${reader.version}`, drawer: `${drawer.name} ${drawer.version}` }
  }
}
