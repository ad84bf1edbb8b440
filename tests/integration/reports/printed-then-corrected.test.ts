import { beforeAll, expect, test } from "vitest";
import { tellCorrections } from "@/lib/commands/notices/tell-corrections";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { correctionsOf } from "@/lib/documents/summary/corrections-of";
import { UPKEEPER } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { writeWhy } from "@/lib/format/summary/write-change";
import { listPrinted } from "@/lib/queries/reports/list-printed";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { certify } from "../../support/reports";

const db = testDatabase({ sample: true });
const now = new Date("2026-11-27T03:00:00Z");
const KEY = { unitId: "quang-tri-2025", year: 2026, through: 9 } as const;
let conference = "";

const certified = (version: number, actual: bigint) =>
  certify(db.owner, { ...KEY, version, certifiedOn: new Date().toISOString(), fund: "KCDP", actual });

beforeAll(async () => {
  await certified(1, million(40_000));
  conference = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  const organiser = await new Facts(db.owner).anActor("ORGANISER", { regionCode: "MTTN" });
  await freezeSummary(organiser, { id: conference, version: 1, note: null }, now);
  const signed = { number: "7/BC", signedOn: "2026-11-20", signerTitle: "Cục trưởng", signer: "Người ký", note: null };
  await issueSummary(organiser, { id: conference, version: 2, ...signed }, now);
});

test("before a correction counts no issued report is listed as having printed another figure", async () => {
  expect(await listPrinted(PUBLIC_SCOPE, KEY)).toEqual([]);
});

test("a correction lists the conference reports that printed the old figure, and they say both figures and the report", async () => {
  await certified(2, million(55_000));

  expect(await listPrinted(PUBLIC_SCOPE, KEY)).toMatchObject([{ conferenceId: conference, number: "7/BC" }]);
  expect(await listPrinted(PUBLIC_SCOPE, { ...KEY, through: 6 })).toEqual([]);
  expect(await listPrinted(PUBLIC_SCOPE, { ...KEY, unitId: "can-tho-2025" })).toEqual([]);
  const { summary, live, moves } = (await getConferenceSummary(PUBLIC_SCOPE, conference)) ?? {};
  if (!summary || !live || !moves) throw new Error("nothing to correct");
  const corrections = correctionsOf(summary, live, moves, { locale: "vi", decimals: {} });
  const actual = corrections.find(({ key }) => key === "now.actual.KCDP");
  expect(actual?.printed).not.toBe(actual?.now);
  expect(actual && writeWhy(actual, "vi")).toMatch(/^Báo cáo đính chính số BC .*Quảng Trị.*: \+15,0 tỷ đồng$/);
});

test("its organiser and the province are told once which numbers of the issued report it changes", async () => {
  const told = await tellCorrections(UPKEEPER, null, now);

  expect(told).toBeGreaterThan(0);
  expect(await tellCorrections(UPKEEPER, null, now)).toBe(0);
});
