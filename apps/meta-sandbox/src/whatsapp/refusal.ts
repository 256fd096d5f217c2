/** Something that was asked of the control and makes no sense, said in one sentence; over HTTP it is a 400. */
export class Refusal extends Error {
  readonly statusCode = 400
}
