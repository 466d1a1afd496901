/** Writes data files: the same bytes for the same data. */

/** JSON for people and machines: indented by two spaces, with a line break at its end. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A JSON file as the site serves it. */
export function jsonResponse(data: unknown): Response {
  return new Response(jsonText(data), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
