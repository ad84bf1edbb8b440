import { beforeAll, describe, expect, test } from "vitest";
import { arrangeReport } from "@/lib/commands/summaries/arrange-report";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { takeAward } from "@/lib/commands/summaries/take-award";
import { suggestedAwards } from "@/lib/documents/summary/award-words";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, type ReadScope, readScope } from "@/lib/domain/access/read-scope";
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

const signed = { number: "9/BC", signedOn: "2026-11-20", signerTitle: "Cục trưởng", signer: "Người ký", note: null };
const suggestionsOf = ({ suggesting, conference }: Awaited<ReturnType<typeof seenOf>>) =>
  suggesting ? suggestedAwards(suggesting, conference) : [];

describe("an award that the summary suggests", () => {
  test("is taken over among the conference's with its reasons in numbers, and stays a suggestion in the report", async () => {
    const id = await suggesting();
    await takeAward(organiser, { id, unitId: "dak-nong" }, now);
    const seen = await seenOf(id);
    const { closing } = seen;

    expect(closing.awards).toEqual([{ to: "Đắk Nông", title: suggestionsOf(seen)[0]?.words }]);
    expect(closing.awards[0]?.title).toMatch(/^Thực hiện 3,7 tỷ đồng, đạt 77,8% so với kế hoạch năm \(4,7 tỷ đồng\); /);
    expect(suggestionsOf(seen).map(({ name }) => name)).toContain("Đắk Nông");
  });

  test("is taken over once for its province, though a number of its reasons has moved since", async () => {
    const id = await suggesting();
    const { itemId } = await takeAward(organiser, { id, unitId: "dak-nong" }, now);
    await db.owner.query("UPDATE conference_item SET title = replace(title, '77,8', '77,7') WHERE id = $1", [itemId]);

    await expect(takeAward(organiser, { id, unitId: "dak-nong" }, now)).rejects.toMatchObject({
      refusal: { code: "summary.award-taken" },
    });
  });

  test("is shown before the report is issued to those who arrange and write it, and to nobody else", async () => {
    const id = await suggesting();
    const cuc = await new Facts(db.owner).anActor("MINISTRY_LEADER");
    const provinces = async (scope: ReadScope) => (await getConferenceSummary(scope, id))?.suggesting ?? null;

    expect(await provinces(PUBLIC_SCOPE)).toBeNull();
    expect(await provinces(readScope(elsewhere))).toBeNull();
    expect(suggestionsOf({ ...(await seenOf(id)), suggesting: await provinces(readScope(cuc)) })).toHaveLength(1);
    expect(suggestionsOf(await seenOf(id))).toHaveLength(1);
  });

  test("stands in no report unless its organiser puts it in, and then for all only once it is issued", async () => {
    const id = await suggesting();
    const read = async (scope: ReadScope) =>
      (await getConferenceSummary(scope, id))?.summary.parts.map(({ code }) => code);
    expect(await read(readScope(organiser))).not.toContain("suggestions");
    await arrangeReport(organiser, { id, version: 1, sections: ["suggestions", "plan"], decimals: {} }, now);
    expect(await read(readScope(organiser))).toEqual(["suggestions", "plan"]);
    expect(await read(PUBLIC_SCOPE)).toEqual(["plan"]);
    await freezeSummary(organiser, { id, version: 2, note: null }, now);
    expect(await read(PUBLIC_SCOPE)).toEqual(["plan"]);
    await issueSummary(organiser, { id, version: 3, ...signed }, now);
    expect(await read(PUBLIC_SCOPE)).toEqual(["suggestions", "plan"]);
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
