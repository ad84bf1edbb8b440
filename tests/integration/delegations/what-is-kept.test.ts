import { beforeAll, describe, expect, test } from "vitest";
import { createProject } from "@/lib/commands/projects/create-project";
import { decideDouble } from "@/lib/commands/projects/decide-double";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { createProjectInput } from "@/lib/input/projects";
import { listDoubles } from "@/lib/queries/beneficiaries/list-doubles";
import { listTrailEntries } from "@/lib/queries/office/list-trail-entries";
import { getVoucher } from "@/lib/queries/vouchers/get-voucher";
import { testDatabase } from "../../support/database";
import { Delegates } from "../../support/delegates";
import { million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import type { ActingActor } from "../../support/people";
import { aReversalInput, aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let people: Delegates;
let officer: Actor;
let leader: Actor;
let acting: ActingActor;

beforeAll(async () => {
  people = new Delegates(db.owner);
  officer = await people.someone("PROVINCE_OFFICER");
  leader = await people.someone("PROVINCE_LEADER");
  acting = await people.facts.delegated(leader, await people.someone("PROVINCE_OFFICER"));
});

async function anAdvanceOf(recorder: Actor) {
  const { project, contract } = await people.facts.aContractedProject(million(100));
  return recordVoucher(recorder, aVoucherInput(project, contract, { amount: million(50) }), now);
}

describe("a voucher", () => {
  test("reversed by who acts for the leader keeps both names, on both halves and in the trail", async () => {
    const voucher = await anAdvanceOf(officer);
    const both = { recordedBy: acting.fullName, onBehalfOf: leader.fullName };
    const reversal = await reverseVoucher(acting, aReversalInput(voucher.id), now);
    expect(reversal).toMatchObject({ ...both, onBehalfOfId: leader.accountId, counterpart: { onBehalfOf: null } });
    expect(await getVoucher(readScope(officer), voucher.id)).toMatchObject({ onBehalfOf: null, counterpart: both });
    const [newest] = await listTrailEntries(readScope(await people.someone("AUDITOR")), 1);
    expect(newest).toMatchObject({ permission: "voucher.reverse", ...both });
  });

  test("is not reversed by its recorder, in whosever name, nor by who acts for its recorder", async () => {
    const { onBehalfOf, ...self } = acting;
    const own = await anAdvanceOf({ ...self, role: "PROVINCE_OFFICER", onBehalfOf: null });
    const refused = { code: "voucher.reversed-by-recorder", number: own.number };
    expect(await refusalOf(reverseVoucher(acting, aReversalInput(own.id), now))).toEqual(refused);
    const inDatabase = transaction(
      acting,
      (tx) => tx.$executeRaw`
        INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by)
        SELECT share_id, kind, -signed_amount, paid_on, '-', id, 'ghi nhầm hợp đồng', ${acting.accountId}::uuid
        FROM voucher WHERE id = ${own.id}::uuid`,
    );
    await expect(inDatabase).rejects.toMatchObject({ constraint: "voucher_reversed_by_another" });

    const voucher = await anAdvanceOf(officer);
    await db.owner.query("UPDATE role_grant SET role = 'PROVINCE_LEADER' WHERE account_id = $1", [officer.accountId]);
    const promoted = { ...officer, role: "PROVINCE_LEADER" } as const;
    const deputy = await people.facts.delegated(promoted, await people.someone("PROVINCE_OFFICER"));
    expect(await refusalOf(reverseVoucher(deputy, aReversalInput(voucher.id), now))).toMatchObject({
      code: "voucher.reversed-by-recorder",
    });
    await db.owner.query("UPDATE role_grant SET role = 'PROVINCE_OFFICER' WHERE account_id = $1", [officer.accountId]);
  });

  test("is neither recorded nor reversed under a delegation that has ended, by command or by SQL", async () => {
    const voucher = await anAdvanceOf(officer);
    for (const ending of ["over", "revoked", "giver-locked"] as const) {
      const ended = await people.ended(ending);
      expect(await refusalOf(reverseVoucher(ended, aReversalInput(voucher.id), now)), ending).toEqual({
        code: "access.forbidden",
        permission: "voucher.reverse",
      });
    }
  });
});

test("what is decided on a likely double under a delegation keeps both names", async () => {
  const begin = async (fund: string) => {
    const input = createProjectInput.parse({
      ...{ title: "Hỗ trợ máy sấy", fund, year: 2027, kind: "REGULAR", content: "ND3", item: "machinery" },
      implementingUnit: "Trung tâm Khuyến công",
      beneficiaries: [{ name: "HTX Mây tre Ba Đồn", address: "Phường Ba Đồn", kind: "COOPERATIVE" }],
    });
    return (await createProject(officer, input, now)).code;
  };
  const [code, other] = [await begin("KCQG"), await begin("KCDP")];
  await decideDouble(acting, { code, other, decision: "accepted", reason: "Hai hạng mục khác nhau." }, now);
  const [double] = await listDoubles(readScope(officer), code);
  expect(double?.decisions).toMatchObject([{ decidedBy: acting.fullName, onBehalfOf: leader.fullName }]);
});
