// JSON text as the answer of an address.

/** The answer; 404 where there is no text. */
export function jsonResponse(text: string | undefined): Response {
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
