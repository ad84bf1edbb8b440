import { beforeAll, describe, expect, test } from "vitest";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { takeAward } from "@/lib/commands/summaries/take-award";
import { suggestedAwards } from "@/lib/documents/summary/award-words";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf } from "../../support/outcomes";

const db = testDatabase({ sample: true });
let organiser: Actor;
let elsewhere: Actor;
const now = new Date("2026-11-27T03:00:00Z");

beforeAll(async () => {
  const facts = new Facts(db.owner);
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  elsewhere = await facts.anActor("ORGANISER", { regionCode: "BAC" });
});

/** An open conference on the nine months of 2023, of which the sample suggests Đắk Nông. */
async function suggesting(): Promise<string> {
  const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  await db.owner.query("UPDATE conference SET report_year = 2023 WHERE id = $1", [id]);
  return id;
}
const seenOf = async (id: string) => {
  const opened = await getConferenceSummary(readScope(organiser), id);
  if (!opened) throw new Error(`no conference ${id}`);
  return opened;
};

describe("an award that the summary suggests", () => {
  test("is taken over among the conference's with its reasons in numbers, and stays a suggestion in the report", async () => {
    const id = await suggesting();
    await takeAward(organiser, { id, unitId: "dak-nong" }, now);
    const { closing, summary, conference } = await seenOf(id);

    expect(closing.awards).toEqual([{ to: "Đắk Nông", title: suggestedAwards(summary, conference)[0]?.words }]);
    expect(closing.awards[0]?.title).toMatch(/^Thực hiện 3,7 tỷ đồng, đạt 77,8% so với kế hoạch năm \(4,7 tỷ đồng\); /);
    expect(suggestedAwards(summary, conference).map(({ name }) => name)).toContain("Đắk Nông");
  });

  test("is taken over once, however many press the button at the same time", async () => {
    const id = await suggesting();
    const taking = Array.from({ length: 8 }, () => takeAward(organiser, { id, unitId: "dak-nong" }, now));

    expect(await outcomesOf(taking)).toEqual({ done: 1, "summary.award-taken": 7 });
    expect((await seenOf(id)).closing.awards).toHaveLength(1);
  });

  test.each([
    ["by the organiser of another region", () => elsewhere, "dak-nong", /^access\./],
    ["for a province that nothing suggests", () => organiser, "quang-nam", /^summary\.no-suggestion$/],
  ])("is not taken over %s", async (_, actor, unitId, code) => {
    const id = await suggesting();

    await expect(takeAward(actor(), { id, unitId }, now)).rejects.toMatchObject({
      refusal: { code: expect.stringMatching(code) },
    });
  });

  test("is not taken over once figures are frozen", async () => {
    const id = await suggesting();
    await freezeSummary(organiser, { id, version: 1, note: null }, now);

    await expect(takeAward(organiser, { id, unitId: "dak-nong" }, now)).rejects.toMatchObject({
      refusal: { code: "step.not-now" },
    });
  });
});
