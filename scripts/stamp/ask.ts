/** Asks an authority of time-stamps, as RFC 3161 has it by HTTP. */

/** In milliseconds. */
const PATIENCE = 30_000;

/**
 * Sends a question, and gives back the answer as it came.
 * @returns why there is none, in a few words, where there is none
 */
export async function askForStamp(
  address: string,
  question: Uint8Array,
): Promise<{ bytes: Uint8Array } | { fault: string }> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
      body: new Uint8Array(question),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok
      ? { bytes: new Uint8Array(await response.arrayBuffer()) }
      : { fault: `it answers with the status ${String(response.status)}` };
  } catch (error) {
    return { fault: `it cannot be reached: ${causeOf(error)}` };
  }
}

/** What the machine says: `fetch` itself says only that it failed. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
