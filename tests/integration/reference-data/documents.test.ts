import { beforeAll, describe, expect, test } from "vitest";
import { changeReference } from "@/lib/commands/reference-data/change-reference";
import { takeBackReference } from "@/lib/commands/reference-data/take-back-reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { vietnamDay } from "@/lib/domain/period/period";
import { readDocumentNumber } from "@/lib/domain/reference-data/document-number";
import { changeReferenceInput } from "@/lib/input/reference-data";
import { isCited } from "@/lib/queries/reference-data/is-cited";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
let admin: Actor;
let other: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  [admin, other] = [await facts.anActor("ADMIN"), await facts.anActor("ADMIN")];
});

const write = (documentNumber: string, given: Record<string, unknown> = {}, actor = admin) =>
  changeReference(
    actor,
    changeReferenceInput.parse({
      ...{ table: "legal-documents", documentNumber, documentTitle: "Về khuyến công", documentIssuer: "Bộ Tài chính" },
      ...{ reason: "Văn bản mới", ...given },
    }),
    new Date(),
  );
const takeBack = (id: string) =>
  takeBackReference(admin, { table: "legal-documents", id, reason: "Nhập nhầm văn bản" }, new Date());
const refused = (code: string) => ({ refusal: { code } });
const inDays = (days: number) => vietnamDay(new Date(Date.now() + days * 86_400_000));

describe("a document", () => {
  test("that came with the portal stays, though nothing rests on it", async () => {
    expect(await transaction(admin, (tx) => isCited(tx, "nd-30-2020"))).toBe(false);
    await expect(takeBack("nd-30-2020")).rejects.toMatchObject(refused("reference.of-portal"));
    expect((await db.owner.query("SELECT FROM legal_document WHERE id = 'nd-30-2020'")).rowCount).toBe(1);
  });

  test("that was written down on the portal is taken back while nothing names it", async () => {
    const { id } = await write("70/2026/TT-BTC");
    expect(await takeBack(id)).toEqual({ table: "legal-documents", id: "70-2026-tt-btc" });
  });

  test("is cited by every table that names one, now and to come", async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `SELECT conrelid::regclass::text AS name FROM pg_constraint WHERE contype = 'f' AND confrelid = 'legal_document'::regclass`,
    );
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(["attachment_rule", "settlement_deadline"]));
    const { id } = await write("71/2026/TT-BTC");
    await db.owner.query("UPDATE attachment_rule SET legal_document_id = $1 WHERE kind = 'fair-plan'", [id]);
    await expect(takeBack(id)).rejects.toMatchObject(refused("reference.cited"));
  });

  test("is one, however its number is typed, and the one there is is told", async () => {
    for (const number of ["Thông tư 28/2018/TT-BTC", "TT số 28/2018/TT – BTC", "28/2018/tt-btc"]) {
      await expect(write(number)).rejects.toMatchObject({
        refusal: { code: "reference.document-known", id: "tt-28-2018", number: "28/2018/TT-BTC" },
      });
    }
    await expect(write("1881/QĐ-TTg", { documentIssuedOn: "20/11/2020" })).rejects.toMatchObject({
      refusal: { id: "qd-1881-2020" },
    });
    expect(await write("1881/QĐ-TTg", { documentIssuedOn: "02/11/2015" })).toMatchObject({ id: "1881-2015-qd-ttg" });
  });

  test("written by two administrators at once is written once", async () => {
    const results = await Promise.allSettled([write("72/2026/TT-BTC"), write("Thông tư số 72/2026/TT-BTC", {}, other)]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost.map(({ reason }) => reason.refusal.code)).toEqual(["reference.document-known"]);
  });

  test("that one takes back while another rests a rule on it is either there for the rule, or gone for it", async () => {
    const { id } = await write("73/2026/TT-BTC");
    const rate = changeReferenceInput.parse({
      ...{ table: "advance-rates", item: "brand", ratePercent: "40", documentId: id, reason: "Theo thông tư mới" },
      start: inDays(9).split("-").reverse().join("/"),
    });
    const results = await Promise.allSettled([takeBack(id), changeReference(other, rate, new Date())]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(["reference.cited", "reference.document-unknown"]).toContain(lost[0]?.reason.refusal.code);
  });
});

test("the database reads a number as the domain does", async () => {
  const typed = [
    "Thông tư số 064 / 2024 / TT – BTC",
    "1881/QĐ-TTg",
    "57-NQ/TW",
    "235/2025/NĐ-CP",
    "28/2018",
    "Luật 59/2020/QH14",
  ];
  for (const number of typed) {
    const { rows } = await db.owner.query("SELECT legal_document_number($1) AS said", [number]);
    const read = readDocumentNumber(number);
    expect(rows[0]?.said).toEqual(read && [read.serial, read.year, read.symbol]);
  }
});
