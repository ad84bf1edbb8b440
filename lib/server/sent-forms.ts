const shared = globalThis as typeof globalThis & { portalSentForms?: Map<string, Request> };

/**
 * Forms that pages are asked with, by their request's id, while it is answered: the door puts one in, its page takes it
 * out, and nothing of it stays. The front door and Next are two module graphs of one process.
 */
export function sentForms(): Map<string, Request> {
  shared.portalSentForms ??= new Map();
  return shared.portalSentForms;
}

/** The form this request's page was asked with; null where it was only opened. */
export function takeSentForm(requestId: string): Request | null {
  const form = sentForms().get(requestId) ?? null;
  sentForms().delete(requestId);
  return form;
}
