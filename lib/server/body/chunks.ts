/** The body's chunks. Whoever stops early does not cancel it: what is still on its way must find its place. */
export function chunksOf(request: Request): AsyncIterator<Uint8Array> {
  const reader = request.body?.getReader();
  return {
    next: async () => {
      const read = await reader?.read();
      return read?.value ? { done: false, value: read.value } : { done: true, value: undefined };
    },
  };
}

/** Lets the rest of a refused body pass, so that its browser reads the answer; the door has bounded it. */
export async function drain(body: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    while (!(await body.next()).done);
  } catch {
    // Whoever sent it has gone.
  }
}
