import type { Scene } from '../scene.ts'
import { chats } from './chats.ts'
import { closeUps } from './close-ups.ts'
import { flatOffers } from './flat-offers.ts'
import { housePlans } from './house-plans.ts'
import { lampStills } from './lamp-stills.ts'
import { livingRoom } from './living-room.ts'
import { nightRooms } from './night-rooms.ts'
import { testimonials } from './testimonials.ts'

/** Every composition by its name. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...chats,
  ...closeUps,
  ...flatOffers,
  ...housePlans,
  ...lampStills,
  ...livingRoom,
  ...nightRooms,
  ...testimonials,
}
