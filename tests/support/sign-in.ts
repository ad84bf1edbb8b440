import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";

/** Signs a sample account in over HTTP, the way any other program would; the context keeps the cookie. */
export async function signIn(request: APIRequestContext, name: string, origin = ""): Promise<void> {
  const { csrfToken } = await (await request.get(`${origin}/api/auth/csrf`)).json();
  const answer = await request.post(`${origin}/api/auth/callback/credentials`, {
    form: { csrfToken, email: `${name}@khuyencong.test`, password: samplePassword() },
    maxRedirects: 0,
  });
  expect(answer.status(), `sign-in of ${name}`).toBe(302);
}

/** The password of every sample account. */
export function samplePassword(): string {
  return process.env.DEMO_PASSWORD || "Khuyencong@2026";
}

type SignedIn = {
  /** A page of somebody who is signed in: `await as("quang-tri-2025.chuyenvien")`. */
  as: (name: string) => Promise<Page>;
};

/** Playwright's test, with people in it. */
export const test = base.extend<SignedIn>({
  as: async ({ browser }, use) => {
    const opened: Page[] = [];
    await use(async (name) => {
      const context = await browser.newContext();
      await signIn(context.request, name);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect };
