import { afterEach, expect, test, vi } from "vitest";
import { endReference } from "@/lib/commands/reference-data/end-reference";
import { readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { endReferenceInput } from "@/lib/input/reference-data";
import { getCertifiedYear } from "@/lib/queries/reports/get-certified-year";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { viewOf } from "../../support/views";

const db = testDatabase({ sample: true });
afterEach(() => {
  vi.useRealTimers();
});

const inDays = (days: number) => vietnamDay(new Date(Date.now() + days * 86_400_000));

test("what was recorded on a content that has ended stays among the contents, by its name, and they still add up", async () => {
  const admin = await new Facts(db.owner).anActor("ADMIN");
  const year = Number(inDays(0).slice(0, 4));
  const asked = { year, through: 12 } as const;
  const before = await viewOf("VN", asked);
  expect(before.byContent.map(({ key }) => key)).toContain("ND3");
  const certified = await getCertifiedYear(readScope(admin), "quang-tri-2025", year);
  const end = inDays(2).split("-").reverse().join("/");
  const ending = { table: "contents", id: "ND3.2012-07-05", end, documentId: "tt-64-2024", reason: "Thông tư bãi bỏ" };
  await endReference(admin, endReferenceInput.parse(ending), new Date());

  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3 * 86_400_000 });
  const { byContent } = await viewOf("VN", asked);
  const plans = (rows: typeof byContent) => rows.map(({ key, label, columns }) => [key, label, columns.ALL?.plan]);
  expect(plans(byContent)).toEqual(plans(before.byContent));
  const later = await getCertifiedYear(readScope(admin), "quang-tri-2025", year);
  expect(later?.contents).toEqual(certified?.contents);
});
