import { beforeAll, describe, expect, test } from "vitest";
import { followUpItem } from "@/lib/commands/conferences/follow-up-item";
import { addItem } from "@/lib/commands/conferences/write-item";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { ItemWords } from "@/lib/domain/conference/item";
import { getIssuedFile } from "@/lib/queries/summary/find-issue";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { readPdf, readWord } from "../../support/papers";
import { sheetsOf } from "../../support/workbook";

const db = testDatabase({ sample: true });
let organiser: Actor;
const now = new Date("2026-11-27T03:00:00Z");
const signed = {
  ...{ number: "123/BC-BCT", signedOn: "2026-11-20", signerTitle: "Cục trưởng", signer: "Người ký", note: null },
};
const NOTHING: ItemWords = {
  ...{ position: null, unitId: null, organisation: null, title: null, startsAt: null },
  ...{ speaker: null, headcount: null, names: null, addressee: null },
};

beforeAll(async () => {
  organiser = await new Facts(db.owner).anActor("ORGANISER", { regionCode: "MTTN" });
});

/** An open conference with a proposal, a paper, an award and a next host; gives its id and its proposal's. */
async function spokenAt() {
  const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  await db.owner.query(
    "UPDATE conference SET next_year = 2027, next_host_unit_id = 'da-nang-2025', hand_over = 'Trao cờ đăng cai.' WHERE id = $1",
    [id],
  );
  const add = (words: Partial<ItemWords> & { kind: "PROPOSAL" | "PAPER" | "AWARD" }) =>
    addItem(organiser, { id, words: { ...NOTHING, ...words } }, now);
  const proposal = await add({
    ...{ kind: "PROPOSAL", unitId: "quang-tri-2025", title: "Bổ sung kinh phí cụm công nghiệp", addressee: "Cục" },
  });
  await add({ kind: "PAPER", organisation: "Viện mẫu", title: "Khuyến công và chuyển đổi xanh", speaker: "Người nói" });
  await add({ kind: "AWARD", unitId: "gia-lai-2025", title: "Bằng khen của Bộ trưởng" });
  return { id, proposalId: proposal.itemId };
}

const seenBy = async (actor: Actor | null, id: string) => {
  const opened = await getConferenceSummary(actor ? readScope(actor) : PUBLIC_SCOPE, id);
  if (!opened) throw new Error(`no conference ${id}`);
  return opened;
};

describe("the last part of a report", () => {
  test("has what was proposed, given and awarded, and who is next, for its organiser before it is issued", async () => {
    const { id } = await spokenAt();
    const { closing } = await seenBy(organiser, id);

    expect(closing.proposals).toEqual([
      {
        ...{ from: "Quảng Trị", addressee: "Cục", text: "Bổ sung kinh phí cụm công nghiệp" },
        ...{ answer: null, status: "WAITING" },
      },
    ]);
    expect(closing.papers).toEqual([
      { from: "Viện mẫu", title: "Khuyến công và chuyển đổi xanh", speaker: "Người nói" },
    ]);
    expect(closing.awards).toEqual([{ to: "Gia Lai", title: "Bằng khen của Bộ trưởng" }]);
    expect(closing.next).toEqual({ year: 2027, host: "Đà Nẵng", handOver: "Trao cờ đăng cai." });
  });

  test("shows others its papers alone until the report is issued", async () => {
    const { id } = await spokenAt();
    const { closing } = await seenBy(null, id);

    expect([closing.papers.length, closing.proposals.length, closing.awards.length]).toEqual([1, 0, 0]);
  });

  test("stays as it was issued, whatever is answered afterwards", async () => {
    const { id, proposalId } = await spokenAt();
    await freezeSummary(organiser, { id, version: 1, note: null }, now);
    await issueSummary(organiser, { id, version: 2, ...signed }, now);
    const answer = { status: "ANSWERED", answer: "Đã bố trí.", dueOn: null, version: 1 } as const;
    await followUpItem(organiser, { id, itemId: proposalId, ...answer }, now);

    expect((await seenBy(null, id)).closing.proposals).toMatchObject([{ status: "WAITING", answer: null }]);
    await issueSummary(organiser, { id, version: 3, ...signed, number: "130/BC-BCT" }, now);
    expect((await seenBy(null, id)).closing.proposals).toMatchObject([{ status: "ANSWERED", answer: "Đã bố trí." }]);
  });

  test("stands in every file of the report", async () => {
    const { id } = await spokenAt();
    await freezeSummary(organiser, { id, version: 1, note: null }, now);
    const { issue } = await issueSummary(organiser, { id, version: 2, ...signed }, now);
    const file = async (format: string) =>
      (await getIssuedFile(PUBLIC_SCOPE, { id, issue, format })) ?? new Uint8Array();
    const sheets = sheetsOf(await file("xlsx"));
    const texts = [
      readWord(await file("docx")).text,
      (await readPdf(await file("pdf"))).join(" "),
      Buffer.from(await file("html")).toString("utf8"),
      Buffer.from(await file("json")).toString("utf8"),
      sheets,
    ].map((text) => text.replace(/\s+/g, " "));

    for (const said of ["Bổ sung kinh phí cụm công nghiệp", "Người nói", "Bằng khen của Bộ trưởng", "Trao cờ đăng cai"])
      for (const text of texts) expect(text).toContain(said);
  });
});
