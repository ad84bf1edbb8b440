import { beforeAll, describe, expect, test } from "vitest";
import { createProject } from "@/lib/commands/projects/create-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { createProjectInput } from "@/lib/input/projects";
import { dossierView } from "@/lib/queries/projects/dossier-view";
import { getProject } from "@/lib/queries/projects/get-project";
import { readDossier } from "@/lib/queries/projects/read-dossier";
import { dossier } from "@/lib/server/routes/project-replies";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let officer: Actor;
let elsewhere: Actor;
let cuc: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
});

const sent = {
  title: "Hỗ trợ máy sấy lạnh cho cơ sở chế biến dược liệu",
  fund: "KCQG",
  year: 2027,
  kind: "GROUP",
  content: "ND3",
  item: "machinery",
  implementingUnit: "Trung tâm Khuyến công Quảng Trị",
  need: "Cơ sở còn phơi nắng.\nHao hụt lớn.",
  goals: "Giảm hao hụt một nửa.",
  startOn: "2027-02-01",
  endOn: "2027-11-30",
  budget: [{ item: "machinery", support: "300000000", counterpart: "450000000", other: "0" }],
  beneficiaries: [
    { name: "HTX Dược liệu Vĩnh Hà", taxCode: "3200 123 456", address: "Xã Vĩnh Hà", support: "150000000" },
    { name: "Hộ kinh doanh Trần Thị Mận", address: "Xã Cam Lộ", kind: "HOUSEHOLD", support: "150000000" },
  ],
  outputs: [{ indicator: "establishments-machinery", target: 2 }],
  capReason: "Dây chuyền đồng bộ.",
};
const input = (more: object = {}) => createProjectInput.parse({ ...sent, ...more });

describe("a đề án that an officer begins", () => {
  test("is a draft of their own province under a code of fund, year and province, with everything as it was sent", async () => {
    const made = await createProject(officer, input(), now);
    expect(made).toMatchObject({
      state: "DRAFT",
      version: 1,
      unitId: "quang-tri-2025",
      stewardUnitId: "quang-tri-2025",
    });
    expect(made.code).toMatch(/^KCQG-2027-44-\d{4}$/);
    expect(made.amounts).toMatchObject({ support: 300_000_000n, counterpart: 450_000_000n });
    const read = await readDossier(readScope(officer), made.code);
    const { beneficiaries: _, ...words } = sent;
    const { beneficiaries, ...rest } = dossier.parse(read && dossierView(read));
    expect(rest).toMatchObject({
      ...words,
      budget: [{ ...sent.budget[0], year: 2027 }],
      outputs: [{ ...sent.outputs[0], year: 2027 }],
    });
    expect(beneficiaries).toEqual([
      {
        name: "Hộ kinh doanh Trần Thị Mận",
        taxCode: null,
        address: "Xã Cam Lộ",
        kind: "HOUSEHOLD",
        support: "150000000",
      },
      {
        name: "HTX Dược liệu Vĩnh Hà",
        taxCode: "3200123456",
        address: "Xã Vĩnh Hà",
        kind: "ENTERPRISE",
        support: "150000000",
      },
    ]);
  });

  test("may lack everything that is not known yet", async () => {
    const { title, fund, year, kind, content, implementingUnit } = sent;
    const made = await createProject(
      officer,
      createProjectInput.parse({ title, fund, year, kind, content, implementingUnit }),
      now,
    );
    expect(made).toMatchObject({ state: "DRAFT", item: "nd3-general", endYear: 2027, budget: [], outputs: [] });
  });

  test("keeps its own address of an establishment the register has from before", async () => {
    const first = await createProject(officer, input(), now);
    const moved = [{ name: "HTX Dược liệu Vĩnh Hà", taxCode: "3200123456", address: "Xã Gio Linh" }];
    const second = await createProject(officer, input({ beneficiaries: moved }), now);
    const addressIn = async (code: string) =>
      dossierView((await readDossier(readScope(officer), code)) ?? expect.unreachable()).beneficiaries.find(
        ({ taxCode }) => taxCode === "3200123456",
      )?.address;
    expect([await addressIn(first.code), await addressIn(second.code)]).toEqual(["Xã Vĩnh Hà", "Xã Gio Linh"]);
  });

  test("holds three hundred establishments", async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ name: `Cơ sở số ${at + 1}`, address: "Xã Cam Lộ" }));
    const { code } = await createProject(officer, input({ beneficiaries: many }), now);
    expect((await readDossier(readScope(officer), code))?.beneficiaries).toHaveLength(300);
  });

  test("is nobody else's until it is submitted, and then the Cục's too", async () => {
    const { code } = await createProject(officer, input(), now);
    for (const reader of [elsewhere, cuc]) {
      expect(await getProject(readScope(reader), code)).toBeNull();
      expect(await readDossier(readScope(reader), code)).toBeNull();
    }
    await takeStep(officer, aStepInput("submit", code, 1), now);
    expect((await readDossier(readScope(cuc), code))?.outline?.need).toBe(sent.need);
    expect(await readDossier(readScope(elsewhere), code)).toBeNull();
  });

  test("gets a number of its own, however many begin at the same moment", async () => {
    const works = Array.from({ length: 20 }, () => createProject(officer, input({ year: 2028 }), now));
    expect(await outcomesOf(works)).toEqual({ done: 20 });
    const { rows } = await db.owner.query("SELECT code FROM project WHERE start_year = 2028 ORDER BY code");
    expect(rows.map(({ code }) => code)).toEqual(
      Array.from({ length: 20 }, (_, at) => `KCQG-2028-44-${String(at + 1).padStart(4, "0")}`),
    );
  });
});

describe("nobody begins a đề án", () => {
  test("for another province, nor as anything but an officer", async () => {
    const forbidden = { code: "access.forbidden", permission: "project.create" };
    expect(await refusalOf(createProject(officer, input({ unitId: "da-nang-2025" }), now))).toEqual(forbidden);
    expect(await refusalOf(createProject(cuc, input(), now))).toEqual(forbidden);
  });

  test("of a content, an item or an indicator that the catalogue does not have", async () => {
    for (const wrong of [{ content: "ND99" }, { item: "fair" }, { outputs: [{ indicator: "joy", target: 1 }] }]) {
      expect(await refusalOf(createProject(officer, input(wrong), now))).toMatchObject({
        code: "project.not-in-catalogue",
      });
    }
  });
});

describe("the database itself", () => {
  test("refuses rows below a đề án that is no longer written, or is another's", async () => {
    const { code } = await createProject(officer, input(), now);
    const add = (actor: Actor) =>
      transaction(actor, async (tx) => {
        const { rows } = await db.owner.query<{ id: string }>("SELECT id FROM project WHERE code = $1", [code]);
        await tx.$executeRaw`INSERT INTO project_output VALUES (${rows[0]?.id}::uuid, 2030, 'booths', 1)`;
      });
    await expect(add(elsewhere)).rejects.toMatchObject({ code: "42501" });
    await takeStep(officer, aStepInput("submit", code, 1), now);
    await expect(add(officer)).rejects.toMatchObject({ code: "42501" });
  });
});
