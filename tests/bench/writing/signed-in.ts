/** What a bench sends as a person of the sample who is signed in: their cookies, and where it comes from. */
export type AsPerson = { readonly cookie: string; readonly origin: string };

/**
 * Signs a sample account in over HTTP, as any other program would.
 * @throws Error when the portal does not let it in.
 */
export async function signedIn(origin: string, name: string): Promise<AsPerson> {
  const asked = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const password = process.env.DEMO_PASSWORD || "Khuyencong@2026";
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { cookie: cookiesOf(asked), origin },
    body: new URLSearchParams({ csrfToken, email: `${name}@khuyencong.test`, password }),
    redirect: "manual",
  });
  const cookie = cookiesOf(answer);
  if (answer.status !== 302 || cookie === "") throw new Error(`${name} was not signed in: ${answer.status}.`);
  return { cookie, origin };
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");
