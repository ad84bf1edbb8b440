import { expect, test } from "@playwright/test";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { ROUTES } from "@/lib/server/routes/list";
import { ask, writing } from "../../support/ask";
import { cookieOf } from "../../support/portal";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const PEOPLE = [
  ["nobody", null, null],
  ["quang-tri-2025.chuyenvien", "PROVINCE_OFFICER", "quang-tri-2025"],
  ["quang-tri-2025.lanhdao", "PROVINCE_LEADER", "quang-tri-2025"],
  ["cuc.chuyenvien", "MINISTRY_OFFICER", null],
  ["cuc.lanhdao", "MINISTRY_LEADER", null],
  ["mttn.bantochuc", "ORGANISER", null],
  ["thanhtra", "AUDITOR", null],
  ["quantri", "ADMIN", null],
] as const;

const api = ROUTES.filter(({ path }) => path.startsWith("/api/v1/"));

for (const [name, role, unitId] of PEOPLE) {
  test(`${role ?? "a stranger"} is let in to each address of the API as the list of routes says`, async () => {
    const origin = test.info().project.use.baseURL ?? "";
    const headers: Record<string, string> = role ? { Cookie: await cookieOf(origin, name) } : {};
    for (const { method, path, who } of api) {
      const address = path.replace(/\{\w+\}/g, NOBODY);
      const key = { ...headers, "Idempotency-Key": crypto.randomUUID() };
      const { status } = await ask(
        origin,
        address,
        method === "GET" ? { headers } : { ...writing(origin, {}, key), method },
      );
      expect.soft(refusalOf(status), `${method} ${path}`).toBe(expected(who, role, unitId));
    }
  });
}

/** Let in may still mean 404 or 422: nothing of that id is there, or nothing was sent. */
function refusalOf(status: number): number | "let in" {
  return status === 401 || status === 403 ? status : "let in";
}

function expected(who: (typeof api)[number]["who"], role: (typeof PEOPLE)[number][1], unitId: string | null) {
  if (who === "anyone" || who === "operations") return "let in";
  if (!role) return 401;
  if (who === "signed-in") return "let in";
  const place = { unitId, regionCode: role === "ORGANISER" ? "MTTN" : null };
  const actor = { id: NOBODY, role, ...place } as unknown as Parameters<typeof can>[0];
  return can(actor, who, ownPlace(place)) ? "let in" : 403;
}
