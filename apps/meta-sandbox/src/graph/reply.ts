/** What a Graph call answers with. */
export interface GraphReply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: unknown
}
