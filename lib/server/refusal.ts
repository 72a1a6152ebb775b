import 'server-only'

/** Why a question has no answer, which no cache may go on saying once it has one. */
export function refusal(
  status: number,
  told: { error: string } & Record<string, unknown>,
  headers: Record<string, string> = {},
): Response {
  return Response.json(told, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
