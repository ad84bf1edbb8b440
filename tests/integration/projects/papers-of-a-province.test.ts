import { beforeAll, expect, test } from "vitest";
import { createProject } from "@/lib/commands/projects/create-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { appraisalMinutes } from "@/lib/documents/projects/appraisal-minutes";
import { registerListPaper } from "@/lib/documents/projects/register-list";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ReportText } from "@/lib/domain/report/report-text";
import { formatMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import { createProjectInput } from "@/lib/input/projects";
import { getAppraisal } from "@/lib/queries/projects/get-appraisal";
import { getProject } from "@/lib/queries/projects/get-project";
import { getRegisterList } from "@/lib/queries/projects/get-register-list";
import { listHistory } from "@/lib/queries/projects/list-history";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { readPdf, readWord } from "../../support/papers";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
let officer: Actor;
let leader: Actor;
let elsewhere: Actor;
const codes: Record<"FLAGSHIP" | "GROUP" | "REGULAR" | "draft", string> = {} as never;

const asked = { unitId: "quang-tri-2025", year: 2027, fund: "KCQG" } as const;
const amount = (value: bigint) => formatMoney(value, "dong", "vi");

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: asked.unitId });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: asked.unitId });
  elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
  for (const [at, kind] of (["REGULAR", "FLAGSHIP", "GROUP"] as const).entries()) {
    codes[kind] = await aDraft(kind, String(150_000_001 + at));
    await takeStep(officer, aStepInput("submit", codes[kind], 1), new Date());
    await takeStep(leader, aStepInput("appraise-local", codes[kind], 2), new Date());
  }
  codes.draft = await aDraft("REGULAR", "99000000");
});

async function aDraft(kind: string, support: string): Promise<string> {
  const input = createProjectInput.parse({
    ...{ title: `Hỗ trợ máy ép gỗ (${kind})`, fund: "KCQG", year: 2027, kind, content: "ND3", item: "machinery" },
    ...{ implementingUnit: "Trung tâm Khuyến công Quảng Trị", need: "Máy cũ.", goals: "Tăng công suất." },
    ...{ startOn: "2027-02-01", endOn: "2027-11-30" },
    budget: [{ item: "machinery", support, counterpart: "450000007", other: "3" }],
    beneficiaries: [{ name: "HTX Mộc Cam Lộ", address: "Xã Cam Lộ", kind: "COOPERATIVE", support }],
    outputs: [{ indicator: "establishments-machinery", target: 1 }],
  });
  return (await createProject(officer, input, new Date())).code;
}

async function opened(text: ReportText) {
  const paper = printText(text);
  const word = readWord(await writeApart("docx", paper));
  const pages = await readPdf(await writeApart("pdf", paper));
  return { paper, word, pdf: pages.join(" ").replace(/\s+/g, " ") };
}

test("Biểu số 2 lists what was appraised, flagship first, with the API's amounts and their sums", async () => {
  const list = await getRegisterList(readScope(leader), asked);
  if (!list) throw new Error("no list");
  const { word, pdf } = await opened(registerListPaper(list));
  expect(list.projects.map(({ code }) => code)).toEqual([codes.FLAGSHIP, codes.GROUP, codes.REGULAR]);
  expect(word.text).not.toContain(codes.draft);

  let sum = 0n;
  for (const code of [codes.FLAGSHIP, codes.GROUP, codes.REGULAR]) {
    const project = await getProject(readScope(leader), code);
    if (!project) throw new Error(code);
    const { support, counterpart, other, total } = project.amounts;
    sum += support;
    const row = word.rows.find((cells) => cells[1]?.includes(code));
    expect(row?.slice(-4)).toEqual([support, counterpart, other, total].map(amount));
    for (const value of [support, counterpart, total]) expect(pdf).toContain(amount(value));
  }
  expect(word.rows.find((cells) => cells[1] === "Tổng cộng")?.at(-4)).toBe(amount(sum));
  for (const file of [word.text, pdf]) {
    expect(file).toContain(moneyInWords(sum, "vi"));
    expect(file).toContain("Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công, Bộ Công Thương");
  }
});

test("the minutes say of each criterion what its sheet says, the conclusion, and the dossier that was appraised", async () => {
  const appraised = await getAppraisal(readScope(leader), codes.GROUP);
  const taken = (await listHistory(readScope(leader), codes.GROUP))?.find(({ sheet }) => sheet !== null);
  if (!appraised || !taken?.sheet) throw new Error("not appraised");
  const { paper, word, pdf } = await opened(appraisalMinutes(appraised));
  for (const text of [taken.sheet.conclusion, taken.takenBy, codes.GROUP, "150.000.003 đồng", "600.000.013 đồng"])
    for (const file of [word.text, pdf]) expect(file).toContain(text);
  expect(pdf.replaceAll(" ", "")).toContain(taken.dossierHash);
  expect(word.text.replaceAll(" ", "")).toContain(taken.dossierHash);
  const judged = word.rows.filter((cells) => cells.length === 4 && /^\d$/.test(cells[0] ?? ""));
  expect(judged.map((cells) => cells[2])).toEqual(
    taken.sheet.criteria.map(({ passed }) => (passed ? "Đạt" : "Không đạt")),
  );
  expect(paper.head).toMatchObject({ agency: "Sở Công Thương", superior: "Ủy ban nhân dân tỉnh Quảng Trị" });
});

test("what was not appraised has no minutes, and another province finds neither minutes nor list", async () => {
  expect(await getAppraisal(readScope(leader), codes.draft)).toBeNull();
  expect(await getAppraisal(readScope(elsewhere), codes.GROUP)).toBeNull();
  expect(await getRegisterList(readScope(elsewhere), asked)).toBeNull();
  expect(await getRegisterList(readScope(leader), { ...asked, unitId: "quang-binh" })).toBeNull();
});
